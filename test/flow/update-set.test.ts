/** The demo's story on an instance that refuses the upload of the app and took it as an update set. */
import { playStory } from '../demo/play.ts'
import { updateSetOfBuild } from '../world/update-set.ts'
import { withWorld, worldLimitMs } from './flow.ts'

const { file: updateSet, remove } = updateSetOfBuild()
afterAll(remove)

const world = withWorld({ instance: { app: null, updateSet, companyKey: 'globex' } })

test(
  'every step of it arrives, and the instance still refuses the build',
  async () => {
    const { instance } = world()
    expect(await playStory(world(), () => undefined)).toMatchObject({ ok: true })
    expect(await instance.control.info()).toMatchObject({ app: { scope: 'x_iio_sync', version: expect.any(String) } })
    await expect(instance.control.upgrade('dist/app')).rejects.toThrow(
      'Unable to install application as application was null',
    )
    expect((await instance.control.logs()).map(({ message }) => message)).toContain(
      'Not allowing install of third party application',
    )
  },
  worldLimitMs,
)

test(
  'over the control plane it is previewed, upgraded and backed out, and records stay',
  async () => {
    const { instance, serviceNow } = world()
    const { control } = instance
    const records = await serviceNow.find('admin', 'task', '')
    const sysId = await control.loadUpdateSet(updateSet)
    expect(await control.previewUpdateSet(sysId)).toEqual([])
    const { localSet } = await control.commitUpdateSet(sysId)
    await control.backOutUpdateSet(localSet)
    expect((await serviceNow.find('admin', 'task', '')).length).toBe(records.length)
  },
  worldLimitMs,
)
