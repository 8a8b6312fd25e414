import { RedisBus } from '../../../server/cluster/RedisBus.ts'
import { clusterContract } from '../../contracts/cluster.ts'
import { MemoryBus, MemoryHub } from '../../support/server/MemoryBus.ts'
import { saysNotRun, services } from '../../support/server/services.ts'

clusterContract('memory', async (count) => {
  const hub = new MemoryHub()
  return Array.from({ length: count }, () => new MemoryBus(hub))
})

const { redisUrl } = services
if (redisUrl)
  clusterContract('Redis', async (count) => Array.from({ length: count }, () => new RedisBus(redisUrl, () => {})))
else saysNotRun('the bus on Redis', 'REDIS_URL')
