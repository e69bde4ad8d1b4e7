import { createSmallInstance, evaluate, within, written } from './small-instance.ts'

describe('attachments', () => {
  test('are written, listed, read and deleted', () => {
    const instance = createSmallInstance()
    for (const operation of ['read']) instance.privilege(operation, 'sys_attachment')
    written(instance.scripts.records.insert(instance.context, 'x_app_thing', { key: 'k' }))
    expect(
      evaluate(
        instance,
        within(`
      const thing = new GlideRecord('x_app_thing'); thing.get('key', 'k'); const api = new GlideSysAttachment()
      const sysId = api.write(thing, 'a.txt', 'text/plain', 'héllo'); api.writeBase64(thing, 'b.bin', 'application/octet-stream', 'AAEC')
      const files = api.getAttachments('x_app_thing', thing.getUniqueValue()); const found = []
      while (files.next()) found.push(files.getValue('file_name') + ' ' + files.getValue('size_bytes') + ' ' + api.getContentBase64(files))
      files.get(sysId)
      const text = api.getContent(files)
      const digest = new GlideDigest().getSHA256HexFromInputStream(api.getContentStream(sysId)).toLowerCase() === files.getValue('hash')
      api.deleteAttachment(sysId)
      const left = api.getAttachments('x_app_thing', thing.getUniqueValue()).getRowCount()
      return [found.sort(), text, digest, api.getContentStream(sysId), left]`),
      ),
    ).toEqual([['a.txt 6 aMOpbGxv', 'b.bin 3 AAEC'], 'héllo', true, null, 1])
    expect(instance.store.all('sys_attachment_doc')).toHaveLength(1)
  })
})
