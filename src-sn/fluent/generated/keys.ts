import '@servicenow/sdk/global'

declare global {
  namespace Now {
    namespace Internal {
      interface Keys extends KeysRegistry {
        explicit: {
          'acl-attribute-create': {
            table: 'sys_security_acl'
            id: '701bf03398be4cea90110a194908c8fe'
          }
          'acl-attribute-delete': {
            table: 'sys_security_acl'
            id: '4f868b98b0b2412fae8e39043bb7ffd9'
          }
          'acl-attribute-read': {
            table: 'sys_security_acl'
            id: 'ed57321c8704428a9283513162a0a7a2'
          }
          'acl-attribute-write': {
            table: 'sys_security_acl'
            id: '2a974363a9bb493ba5fb494615583eab'
          }
          'acl-bridge-create': {
            table: 'sys_security_acl'
            id: '1daa1cbc09d54854bd0c32a6e543db09'
          }
          'acl-bridge-delete': {
            table: 'sys_security_acl'
            id: 'ea4f3a21e4b842e8af5da37dfb485dfa'
          }
          'acl-bridge-read': {
            table: 'sys_security_acl'
            id: 'be09089181204603a8ecf7566a0e26ee'
          }
          'acl-bridge-write': {
            table: 'sys_security_acl'
            id: 'e4b3d698ace5447499c982bb7f1459f5'
          }
          'acl-check-create': {
            table: 'sys_security_acl'
            id: '41e858d2e89b47419e0f5a382d87eb00'
          }
          'acl-check-delete': {
            table: 'sys_security_acl'
            id: '3438b5927def4dacab4956fc5092de1f'
          }
          'acl-check-read': {
            table: 'sys_security_acl'
            id: '407a0383d7fb46288cc80c332817ce88'
          }
          'acl-check-write': {
            table: 'sys_security_acl'
            id: '039e36137fa04d7a9531dac0548b5df8'
          }
          'acl-condition-create': {
            table: 'sys_security_acl'
            id: '04b5cb0a4791495fbf7dadd4c713c22f'
          }
          'acl-condition-delete': {
            table: 'sys_security_acl'
            id: 'a53934bb20d645bd8466591935af0d5b'
          }
          'acl-condition-read': {
            table: 'sys_security_acl'
            id: '5dc7568cf4694df7adabb03810fa05b8'
          }
          'acl-condition-write': {
            table: 'sys_security_acl'
            id: '81060ce3226c4d70afc134c7dde93115'
          }
          'acl-connection-create': {
            table: 'sys_security_acl'
            id: 'f0b2e78a91624db9bffaecc8026051aa'
          }
          'acl-connection-current-secret-read': {
            table: 'sys_security_acl'
            id: '3c3edd9c15954794879d78fff94f197e'
          }
          'acl-connection-delete': {
            table: 'sys_security_acl'
            id: '71c49ca6dd734517a3dd2e191cbb0f6f'
          }
          'acl-connection-previous-secret-read': {
            table: 'sys_security_acl'
            id: 'fddf24a530d84a86975d11f230fb1fc9'
          }
          'acl-connection-read': {
            table: 'sys_security_acl'
            id: '09b004d031db431792f954ca51959c7e'
          }
          'acl-connection-write': {
            table: 'sys_security_acl'
            id: '436e7d2308524af19e02911ed2f069dc'
          }
          'acl-cursor-create': {
            table: 'sys_security_acl'
            id: 'e169d6ccdf4c4023b70c8f5a641cd7fc'
          }
          'acl-cursor-delete': {
            table: 'sys_security_acl'
            id: 'cd04bda74d1b4eccb52fb177eff32c96'
          }
          'acl-cursor-read': {
            table: 'sys_security_acl'
            id: '2423eebfe7c140429baaf964ba545d8f'
          }
          'acl-cursor-write': {
            table: 'sys_security_acl'
            id: '8fefeaefc2d64b11874748c4f5c7172b'
          }
          'acl-field-mapping-create': {
            table: 'sys_security_acl'
            id: '7f8c7d2fc6164bb3b1be1d5232960258'
          }
          'acl-field-mapping-delete': {
            table: 'sys_security_acl'
            id: 'b8969c41d973450eb667b4655790b0c6'
          }
          'acl-field-mapping-read': {
            table: 'sys_security_acl'
            id: 'd35aa3f7903e44fbba1783a8bbdbcd63'
          }
          'acl-field-mapping-write': {
            table: 'sys_security_acl'
            id: '8dcedcd8732b4ed4a9dffa41e999fc07'
          }
          'acl-history-create': {
            table: 'sys_security_acl'
            id: '7a8190b3a18f44a2adc5942b2af75c1d'
          }
          'acl-history-delete': {
            table: 'sys_security_acl'
            id: 'f6bc000aaa3f4018963313d7483d8bda'
          }
          'acl-history-read': {
            table: 'sys_security_acl'
            id: '8fc53ebff2724b7f9f631212aad64c18'
          }
          'acl-history-write': {
            table: 'sys_security_acl'
            id: '396f4345949a4bb2b8adf4feda396afe'
          }
          'acl-link-request-create': {
            table: 'sys_security_acl'
            id: '3578aacca8f047cbbee6099b21b618b5'
          }
          'acl-link-request-delete': {
            table: 'sys_security_acl'
            id: '66a0e9564a814becb2d99679f546e52a'
          }
          'acl-link-request-read': {
            table: 'sys_security_acl'
            id: '2b914e29fee8447891a23c9f42660a98'
          }
          'acl-link-request-write': {
            table: 'sys_security_acl'
            id: 'fd43f932b63747f7be36adc9a7cd129d'
          }
          'acl-mail-create': {
            table: 'sys_security_acl'
            id: '8dfbac5c030540f1ae340d49d2bb1e5b'
          }
          'acl-mail-delete': {
            table: 'sys_security_acl'
            id: '37754c502c83431496a3e7064412653e'
          }
          'acl-mail-read': {
            table: 'sys_security_acl'
            id: 'ad8995faa45c4bd49763a38ecc4aab15'
          }
          'acl-mail-write': {
            table: 'sys_security_acl'
            id: 'a9bf50ed3a874faf91c3e902c1d1923d'
          }
          'acl-note-columns-write': {
            table: 'sys_security_acl'
            id: '8d3b63e07e1a45be8084a436b706d565'
          }
          'acl-note-create': {
            table: 'sys_security_acl'
            id: '2d96d133a6ed4ae292e357728e2eeeac'
          }
          'acl-note-delete': {
            table: 'sys_security_acl'
            id: '6924c99826fc40cc9fed52b926237b54'
          }
          'acl-note-discard-reason-write': {
            table: 'sys_security_acl'
            id: 'd75844c841554cddacb9376f00cca096'
          }
          'acl-note-read': {
            table: 'sys_security_acl'
            id: '54f58c6b88b1462aa4cd518bd80e1523'
          }
          'acl-note-write': {
            table: 'sys_security_acl'
            id: 'dd3bcffdd39d44c9acbf2861a8a3b57f'
          }
          'acl-option-create': {
            table: 'sys_security_acl'
            id: '152d833152eb448c92760ac6ae75fe13'
          }
          'acl-option-delete': {
            table: 'sys_security_acl'
            id: 'ad27daedbd97484ea509929aa6fd6f3c'
          }
          'acl-option-read': {
            table: 'sys_security_acl'
            id: 'e2773eaa194e4bb58bb56a0140f2ddbe'
          }
          'acl-option-write': {
            table: 'sys_security_acl'
            id: '654e296ed87449728f1e3a95ef1924d4'
          }
          'acl-outbound-event-columns-write': {
            table: 'sys_security_acl'
            id: 'c7865537cd6142b5a3ecd0c27ef75066'
          }
          'acl-outbound-event-create': {
            table: 'sys_security_acl'
            id: '2d6aa392560f4868b734c39bc336f464'
          }
          'acl-outbound-event-delete': {
            table: 'sys_security_acl'
            id: 'a3d2b74b2c704d03a5a1c02648a0a703'
          }
          'acl-outbound-event-discard-reason-write': {
            table: 'sys_security_acl'
            id: 'be520bfc0c15471b86b76b8c8a2dfb97'
          }
          'acl-outbound-event-read': {
            table: 'sys_security_acl'
            id: '0f98d2bc1fe1412c9d9e57b9c4c51b0c'
          }
          'acl-outbound-event-write': {
            table: 'sys_security_acl'
            id: 'ccab7edb2fc54ebe9db17ef297261448'
          }
          'acl-page-home': {
            table: 'sys_security_acl'
            id: '7ea6c0a5441743b5992e14944f27bca3'
          }
          'acl-preview-create': {
            table: 'sys_security_acl'
            id: '29cbc2e332bf4a0c80f4330517fac450'
          }
          'acl-preview-delete': {
            table: 'sys_security_acl'
            id: 'acac3b2ed7c5490b8fb64524b3460f0f'
          }
          'acl-preview-read': {
            table: 'sys_security_acl'
            id: '6a7bb7d1765f4f7ba99386f303e93dfd'
          }
          'acl-preview-write': {
            table: 'sys_security_acl'
            id: '4b611d055c0b4687833758d2cdb7f40a'
          }
          'acl-problem-create': {
            table: 'sys_security_acl'
            id: 'c6519d11c9b34466854c319b55febfeb'
          }
          'acl-problem-delete': {
            table: 'sys_security_acl'
            id: '1c427b66e5a54b51a3b2c2c2b767d829'
          }
          'acl-problem-read': {
            table: 'sys_security_acl'
            id: '959fd48fe88c4ed69ea1f4655b8e7100'
          }
          'acl-problem-write': {
            table: 'sys_security_acl'
            id: '569b918a97994e5183530566d4890d33'
          }
          'acl-refusal-create': {
            table: 'sys_security_acl'
            id: '63c65e92f4d44f919fcc1d2f0f5a8af4'
          }
          'acl-refusal-delete': {
            table: 'sys_security_acl'
            id: '546002f7c28243bca91b8ecc4a695a7d'
          }
          'acl-refusal-read': {
            table: 'sys_security_acl'
            id: 'a76223d184744527a1e0ea80588d0f99'
          }
          'acl-refusal-write': {
            table: 'sys_security_acl'
            id: '1dbf218080134446b2600fb67e3ed91d'
          }
          'acl-rest-endpoint-home': {
            table: 'sys_security_acl'
            id: '42286332a8a24700be4b874a0abf4117'
          }
          'acl-rest-endpoint-sync': {
            table: 'sys_security_acl'
            id: 'a9c3adf2eece4211bac58d0286fd97cb'
          }
          'acl-script-include-sync-line': {
            table: 'sys_security_acl'
            id: 'c3b3a07a20bb4a6cb5bcd77b534a904c'
          }
          'acl-state-mapping-create': {
            table: 'sys_security_acl'
            id: 'e9912096fe6549bd8cdcf100a53d4654'
          }
          'acl-state-mapping-delete': {
            table: 'sys_security_acl'
            id: '0085305357fb4cbd8d321b3372d35ef6'
          }
          'acl-state-mapping-read': {
            table: 'sys_security_acl'
            id: 'e723314f485e4306a24560d563727a82'
          }
          'acl-state-mapping-write': {
            table: 'sys_security_acl'
            id: 'e1c7a42f2d0742cabe830d96b97e995a'
          }
          'acl-status-mapping-create': {
            table: 'sys_security_acl'
            id: 'c82f93bb14854e149971f3b139478e3a'
          }
          'acl-status-mapping-delete': {
            table: 'sys_security_acl'
            id: '863e43519f6e46f7aa36b436f4c3e5e4'
          }
          'acl-status-mapping-read': {
            table: 'sys_security_acl'
            id: 'c96e5a4d2a9e49fca5560656364ade9c'
          }
          'acl-status-mapping-write': {
            table: 'sys_security_acl'
            id: 'f03c3f98988f4d8c8e2ed71a4d882dcd'
          }
          'acl-template-create': {
            table: 'sys_security_acl'
            id: 'c7c78f44024c4d09b3b4dec2ed0a8617'
          }
          'acl-template-delete': {
            table: 'sys_security_acl'
            id: 'b4b2a988c7344127bc9ba164ca3244bd'
          }
          'acl-template-read': {
            table: 'sys_security_acl'
            id: '4061dae6c1994ec898d3358abd8277cc'
          }
          'acl-template-write': {
            table: 'sys_security_acl'
            id: 'f45028d2f2ac4944b19907f33153edc1'
          }
          'acl-ticket-columns-write': {
            table: 'sys_security_acl'
            id: 'f49729fb5963483681cc142ff99f6a6c'
          }
          'acl-ticket-create': {
            table: 'sys_security_acl'
            id: '0eb92fe0b1cd49a3a896114d27dd06fa'
          }
          'acl-ticket-delete': {
            table: 'sys_security_acl'
            id: '65b4431c637e4406bfb2bad5df47788d'
          }
          'acl-ticket-discard-reason-write': {
            table: 'sys_security_acl'
            id: '72d01286f2284bdab145d4c08462c49a'
          }
          'acl-ticket-read': {
            table: 'sys_security_acl'
            id: '2fedfc3715a6426d8d81143787892668'
          }
          'acl-ticket-write': {
            table: 'sys_security_acl'
            id: '4bb6a5e2130740078a4208100b29ac3d'
          }
          'acl-tryout-create': {
            table: 'sys_security_acl'
            id: '5e44cafa75b84cdbb7d617ccb1f31cab'
          }
          'acl-tryout-delete': {
            table: 'sys_security_acl'
            id: '82dd3217d2dd489c8e15d655b9709060'
          }
          'acl-tryout-read': {
            table: 'sys_security_acl'
            id: 'ec73a6abda0249ebae4e481e6436a339'
          }
          'acl-tryout-row-create': {
            table: 'sys_security_acl'
            id: '88371d08dd90409799e5f18a892708fb'
          }
          'acl-tryout-row-delete': {
            table: 'sys_security_acl'
            id: 'a7e430b7dc4244469cd2cd630cf9ca7f'
          }
          'acl-tryout-row-read': {
            table: 'sys_security_acl'
            id: 'a8370583075c42869efbf04eade1b4ad'
          }
          'acl-tryout-row-write': {
            table: 'sys_security_acl'
            id: 'bffc83186f3e4904a2cd8224d64c88c0'
          }
          'acl-tryout-write': {
            table: 'sys_security_acl'
            id: '92df60f1b0384727a7ab395a071bf175'
          }
          'atf-access-admin': {
            table: 'sys_atf_test'
            id: '2bc91ea039384794b01065ebc43f543b'
          }
          'atf-access-admin-script': {
            table: 'sys_atf_step'
            id: '7dddd3f4083d400d8ecbad9f0aac3855'
          }
          'atf-access-admin-user': {
            table: 'sys_atf_step'
            id: '13f8d1be43ed4ff09a209a7a19945019'
          }
          'atf-access-controls': {
            table: 'sys_atf_test'
            id: '5e1f302964ce4ba6b8311219e0ec39cf'
          }
          'atf-access-controls-script': {
            table: 'sys_atf_step'
            id: '24433cd9edc0440582ff060632286ae0'
          }
          'atf-access-integration-script': {
            table: 'sys_atf_step'
            id: '1758d82a73db4c60b84ac77a2237645e'
          }
          'atf-access-integration-user': {
            table: 'sys_atf_step'
            id: 'e2e1107bf769483f99fd3592cf3d7f47'
          }
          'atf-access-nobody': {
            table: 'sys_atf_test'
            id: 'b51910916ee548128f767c91042b9cbf'
          }
          'atf-access-nobody-script': {
            table: 'sys_atf_step'
            id: 'f5ca092d6595434493ec72b9f8874f1d'
          }
          'atf-access-nobody-user': {
            table: 'sys_atf_step'
            id: '0749a130179d4d3fb1ac0e916766a168'
          }
          'atf-access-operator': {
            table: 'sys_atf_test'
            id: '713bbab81b754289a8c763cc6534cfb0'
          }
          'atf-access-operator-script': {
            table: 'sys_atf_step'
            id: 'ab8bdf5d3ce743b6bb7b7a5f4845f097'
          }
          'atf-access-operator-user': {
            table: 'sys_atf_step'
            id: '1c3e5cc144e04f0a9cb4d1e3bddd7143'
          }
          'atf-access-viewer': {
            table: 'sys_atf_test'
            id: 'e5cb5ce511124b499a0a10d59a40adc3'
          }
          'atf-access-viewer-script': {
            table: 'sys_atf_step'
            id: '8240f852f31f43248d8626755228bcec'
          }
          'atf-access-viewer-user': {
            table: 'sys_atf_step'
            id: '4edd59926dda41f4b7f290f9fd88cd20'
          }
          'atf-buttons': {
            table: 'sys_atf_test'
            id: 'dfe91a960f5e454ebbaa95dd99e97977'
          }
          'atf-buttons-clean-up': {
            table: 'sys_atf_step'
            id: '4bc53bc341be496282fe19dff42e5d87'
          }
          'atf-buttons-refused': {
            table: 'sys_atf_test'
            id: 'd5c4fbe281fd40a19670bd026bcfdf08'
          }
          'atf-buttons-refused-script': {
            table: 'sys_atf_step'
            id: '228b3dddb1f442288b33fe6e0a583ae4'
          }
          'atf-buttons-refused-set-up': {
            table: 'sys_atf_step'
            id: '4a1172b765794c2eb8e44d24a336cbef'
          }
          'atf-buttons-refused-user': {
            table: 'sys_atf_step'
            id: '387044410b384b5abb4f8c3cd74806d0'
          }
          'atf-buttons-script': {
            table: 'sys_atf_step'
            id: '048d3fa1470b4cd4bd976bdce9beda10'
          }
          'atf-checks': {
            table: 'sys_atf_test'
            id: 'c88340808b16426981df1a8e9509cc2f'
          }
          'atf-checks-condition': {
            table: 'sys_atf_step'
            id: '74eb63101e964203adc2d591f01ae24c'
          }
          'atf-checks-field-mapping': {
            table: 'sys_atf_step'
            id: '4ea3322d5fc04801bf1e0913419ed496'
          }
          'atf-checks-state-mapping': {
            table: 'sys_atf_step'
            id: '4929fec9e9b74b6e94d0b2214821ebae'
          }
          'atf-checks-status-mapping': {
            table: 'sys_atf_step'
            id: '6f65dc34c31344478287fbe36e470279'
          }
          'atf-checks-template': {
            table: 'sys_atf_step'
            id: '0a99aac5c4944d42b39a7b1d47c57a6f'
          }
          'atf-configuration-marks': {
            table: 'sys_atf_test'
            id: '7da6791cc4be4f02b09949f82132707b'
          }
          'atf-configuration-marks-script': {
            table: 'sys_atf_step'
            id: '2a160761f8c44a0aaa60fe6b6151edd2'
          }
          'atf-configuration-retry': {
            table: 'sys_atf_test'
            id: '2e8fa41d5d414db5aa8a3d70c4a6557c'
          }
          'atf-configuration-retry-script': {
            table: 'sys_atf_step'
            id: '88862bba5d904db695cc2840b23c4835'
          }
          'atf-configuration-version': {
            table: 'sys_atf_test'
            id: '0ebeeba914b74541a8913269ef5feecf'
          }
          'atf-configuration-version-script': {
            table: 'sys_atf_step'
            id: '519d07153f04407f9291f4a066da162b'
          }
          'atf-connection': {
            table: 'sys_atf_test'
            id: 'b6b56693b67e415a982144acb834ac36'
          }
          'atf-connection-script': {
            table: 'sys_atf_step'
            id: '12718d6451f94acbb2bb7d550e636207'
          }
          'atf-log-in-integration': {
            table: 'sys_auth_profile_basic'
            id: '072e9906b5ea4910afef6b07ed0cfcb4'
          }
          'atf-log-in-viewer': {
            table: 'sys_auth_profile_basic'
            id: 'a0d342e393e04073be8f78eb424c10c6'
          }
          'atf-requests': {
            table: 'sys_atf_test'
            id: '0db136e8aabd413fb4e6ab8211dfca37'
          }
          'atf-requests-script': {
            table: 'sys_atf_step'
            id: 'c2edc09ffaab452a91d17bfeb3ea6bb5'
          }
          'atf-rest-integration': {
            table: 'sys_atf_test'
            id: '41b3c65980684bd6b209039fdf1bf15d'
          }
          'atf-rest-integration-attachment': {
            table: 'sys_atf_step'
            id: 'ee64cffbd03a412c9d34ba639e0b7617'
          }
          'atf-rest-integration-attachment-payload': {
            table: 'sys_atf_step'
            id: '3a25edfb8821494daa70b229995291a1'
          }
          'atf-rest-integration-attachment-status': {
            table: 'sys_atf_step'
            id: '8e0cdef653c2424d8428d22de9bccd91'
          }
          'atf-rest-integration-catalogue': {
            table: 'sys_atf_step'
            id: 'e0b910b20b08430bafb6e6645900e8db'
          }
          'atf-rest-integration-catalogue-payload': {
            table: 'sys_atf_step'
            id: '84a3ba223f0348bfbec12fb08b556d6b'
          }
          'atf-rest-integration-catalogue-status': {
            table: 'sys_atf_step'
            id: '1cc9aabb7f76431a9ed1b2a084772543'
          }
          'atf-rest-integration-claim': {
            table: 'sys_atf_step'
            id: '943d960821d8484398f740d068202943'
          }
          'atf-rest-integration-claim-payload': {
            table: 'sys_atf_step'
            id: '1a0a31a00f7b4c6baf9deb7d57d02edd'
          }
          'atf-rest-integration-claim-status': {
            table: 'sys_atf_step'
            id: '3282736ef5524398bc62ed7eabd91d8b'
          }
          'atf-rest-integration-compare': {
            table: 'sys_atf_step'
            id: '5f31c91dfa7446a3bdadf373b55365df'
          }
          'atf-rest-integration-compare-payload': {
            table: 'sys_atf_step'
            id: 'c91a27fe775542dc8f1eb5faf2094cb3'
          }
          'atf-rest-integration-compare-status': {
            table: 'sys_atf_step'
            id: '1a19700dc5e94937a673e255c3a2aa9e'
          }
          'atf-rest-integration-configuration': {
            table: 'sys_atf_step'
            id: '3f8b4dfc229743169b5f79c5a277f77f'
          }
          'atf-rest-integration-configuration-status': {
            table: 'sys_atf_step'
            id: '90d513a1ec674d989c3a89de3a58b8c7'
          }
          'atf-rest-integration-destinations': {
            table: 'sys_atf_step'
            id: '1e9685fe0cef4f1c8719939eb0d0c286'
          }
          'atf-rest-integration-destinations-payload': {
            table: 'sys_atf_step'
            id: '01a7d3d1f11940d3b53138d9ed08834c'
          }
          'atf-rest-integration-destinations-status': {
            table: 'sys_atf_step'
            id: '93be93add25b4abd96b0ad9ee700535e'
          }
          'atf-rest-integration-dry-run': {
            table: 'sys_atf_step'
            id: 'df107e149a2541eb851027e95382a8fb'
          }
          'atf-rest-integration-dry-run-payload': {
            table: 'sys_atf_step'
            id: '7a03d4fdb541431f82bf010e48677062'
          }
          'atf-rest-integration-dry-run-status': {
            table: 'sys_atf_step'
            id: '9513b0fe3f7b4c6f8cbfd8b2b601d54a'
          }
          'atf-rest-integration-home-frame': {
            table: 'sys_atf_step'
            id: '489aed25f4204946a58930f1dbc63a53'
          }
          'atf-rest-integration-home-frame-status': {
            table: 'sys_atf_step'
            id: '6b394ebaedf94eb88fa9c3824bf480b2'
          }
          'atf-rest-integration-home-options': {
            table: 'sys_atf_step'
            id: '79ceb940a32e4cf4af2e9973ed969ae2'
          }
          'atf-rest-integration-home-options-post': {
            table: 'sys_atf_step'
            id: '20dccc1f1b3541619143d312ba1287bb'
          }
          'atf-rest-integration-home-options-post-status': {
            table: 'sys_atf_step'
            id: 'af75d778f00c47b6b2eedc57402692b5'
          }
          'atf-rest-integration-home-options-status': {
            table: 'sys_atf_step'
            id: '06df6db304f740a5afb4c2e19d6d1c99'
          }
          'atf-rest-integration-home-set-up': {
            table: 'sys_atf_step'
            id: 'c4a63728fc444c44ae5aeea28c2b841d'
          }
          'atf-rest-integration-home-set-up-post': {
            table: 'sys_atf_step'
            id: 'cfff8f97fbe64d83b4ee995a74e42ce8'
          }
          'atf-rest-integration-home-set-up-post-status': {
            table: 'sys_atf_step'
            id: '6c14e25bf6bc41adb2ce21302fc5df06'
          }
          'atf-rest-integration-home-set-up-status': {
            table: 'sys_atf_step'
            id: 'f758886b3ffb4fe7b2a49d8f49ae6bff'
          }
          'atf-rest-integration-incidents': {
            table: 'sys_atf_step'
            id: '28b1cc98b19d4903bd19d6ccd15eb07c'
          }
          'atf-rest-integration-incidents-payload': {
            table: 'sys_atf_step'
            id: 'd8fdce461f514298a6d7abe4b1c4c05a'
          }
          'atf-rest-integration-incidents-status': {
            table: 'sys_atf_step'
            id: '08f00afa350741f68a8da1f88a0f4b9e'
          }
          'atf-rest-integration-links': {
            table: 'sys_atf_step'
            id: 'd1a6e83584fd4021a0820286bd5af25f'
          }
          'atf-rest-integration-links-payload': {
            table: 'sys_atf_step'
            id: 'ea7270565ad94e1c96b9c1e13bd118a2'
          }
          'atf-rest-integration-links-status': {
            table: 'sys_atf_step'
            id: '6230ba0242f648d19b44001dd32ec9e3'
          }
          'atf-rest-integration-problems': {
            table: 'sys_atf_step'
            id: '2f604899fac3496ab3ea8fbc4700539c'
          }
          'atf-rest-integration-problems-payload': {
            table: 'sys_atf_step'
            id: '7fb0a3ad7ac54ec185e593f8ab6774a6'
          }
          'atf-rest-integration-problems-status': {
            table: 'sys_atf_step'
            id: '922f49ff9ee94d12bbf703e43bc8ee24'
          }
          'atf-rest-integration-sweep': {
            table: 'sys_atf_step'
            id: '7eb4605f6a5d462a949c2d8041d58ec2'
          }
          'atf-rest-integration-sweep-payload': {
            table: 'sys_atf_step'
            id: '905ad4efcd1b40898d4972e38a24729b'
          }
          'atf-rest-integration-sweep-status': {
            table: 'sys_atf_step'
            id: '4bdcc608fcb94dcb90b630ffbc67e327'
          }
          'atf-rest-nobody': {
            table: 'sys_atf_test'
            id: '3b4a589c60564b8bb7adae868a832af6'
          }
          'atf-rest-nobody-send': {
            table: 'sys_atf_step'
            id: 'afeb13816fbb4700abcc8e415d406bc2'
          }
          'atf-rest-nobody-status': {
            table: 'sys_atf_step'
            id: '0f68931a585f44b69888e55fecafc32b'
          }
          'atf-rest-viewer': {
            table: 'sys_atf_test'
            id: 'eb480fee7bbe40f2bf29f0b686b468c7'
          }
          'atf-rest-viewer-attachment': {
            table: 'sys_atf_step'
            id: 'c6148acf15544bbc960dc03b8b148abe'
          }
          'atf-rest-viewer-attachment-status': {
            table: 'sys_atf_step'
            id: '7a6da58ae44c4104a070814e47557727'
          }
          'atf-rest-viewer-catalogue': {
            table: 'sys_atf_step'
            id: 'ea8374444851421ab63bfaeeb47d5056'
          }
          'atf-rest-viewer-catalogue-status': {
            table: 'sys_atf_step'
            id: '1e8f908c416447fd96fce3aa5a133c90'
          }
          'atf-rest-viewer-claim': {
            table: 'sys_atf_step'
            id: '57fca3d937eb48f8a0557fe434b824ce'
          }
          'atf-rest-viewer-claim-status': {
            table: 'sys_atf_step'
            id: 'be882486d8564c189c7a7023def5f421'
          }
          'atf-rest-viewer-compare': {
            table: 'sys_atf_step'
            id: 'd4cbe3d6e5f84c68af0389a51d0a50a9'
          }
          'atf-rest-viewer-compare-status': {
            table: 'sys_atf_step'
            id: 'c79827d4e8a9431fb9a88b6871b708ee'
          }
          'atf-rest-viewer-configuration': {
            table: 'sys_atf_step'
            id: '5c76c90be8364c94828c3c20f86abfb0'
          }
          'atf-rest-viewer-configuration-status': {
            table: 'sys_atf_step'
            id: '4d39c2f38ee04e9abbb99d993aa43fef'
          }
          'atf-rest-viewer-destinations': {
            table: 'sys_atf_step'
            id: 'e15b8fd365d740ca817aefcf420370c3'
          }
          'atf-rest-viewer-destinations-status': {
            table: 'sys_atf_step'
            id: 'f8604d675f0d47ddb8ce6247df097703'
          }
          'atf-rest-viewer-dry-run': {
            table: 'sys_atf_step'
            id: 'fa6c450b25fc4b039840fb871d60fe9a'
          }
          'atf-rest-viewer-dry-run-status': {
            table: 'sys_atf_step'
            id: '09222448e9f7460db91236cdd01c68bd'
          }
          'atf-rest-viewer-home-frame': {
            table: 'sys_atf_step'
            id: '8170a81e988745298a5b8e64fff217df'
          }
          'atf-rest-viewer-home-frame-status': {
            table: 'sys_atf_step'
            id: '66e444098a8e48c28ad5893db7c2e6e2'
          }
          'atf-rest-viewer-home-options': {
            table: 'sys_atf_step'
            id: '2f9ab88ebcba4f23b292fdca9b4cf14f'
          }
          'atf-rest-viewer-home-options-post': {
            table: 'sys_atf_step'
            id: '9fa0f5d6776143239dd98c0c79e6357a'
          }
          'atf-rest-viewer-home-options-post-payload': {
            table: 'sys_atf_step'
            id: '80db5878b5c443009becb546adc864fe'
          }
          'atf-rest-viewer-home-options-post-status': {
            table: 'sys_atf_step'
            id: '0dd03f00fb1e46bb802a56a1243763fa'
          }
          'atf-rest-viewer-home-options-status': {
            table: 'sys_atf_step'
            id: '635216617e0540e48664b4392d587548'
          }
          'atf-rest-viewer-home-set-up': {
            table: 'sys_atf_step'
            id: '1a7aa7f2263947aa89e6762802cef1e4'
          }
          'atf-rest-viewer-home-set-up-post': {
            table: 'sys_atf_step'
            id: 'd788cf1d8fee41ec83a82271069263d0'
          }
          'atf-rest-viewer-home-set-up-post-payload': {
            table: 'sys_atf_step'
            id: '5cdbb9c8957f49fa8515dd6c7d5569cd'
          }
          'atf-rest-viewer-home-set-up-post-status': {
            table: 'sys_atf_step'
            id: '0f38d94ef15e40489dc7e6625d78bccb'
          }
          'atf-rest-viewer-home-set-up-status': {
            table: 'sys_atf_step'
            id: 'ff1c6352d1aa467e9ddda29094fcac60'
          }
          'atf-rest-viewer-incidents': {
            table: 'sys_atf_step'
            id: '7e9c21adb3454d3787fc751e47d138fb'
          }
          'atf-rest-viewer-incidents-status': {
            table: 'sys_atf_step'
            id: '0ca2ce023bff4338b6dcdf57a0c48b7c'
          }
          'atf-rest-viewer-links': {
            table: 'sys_atf_step'
            id: '806efdeb6941453980dc346b99304f80'
          }
          'atf-rest-viewer-links-status': {
            table: 'sys_atf_step'
            id: '6d35f48957e549a793c0664e5be00476'
          }
          'atf-rest-viewer-problems': {
            table: 'sys_atf_step'
            id: '52baf79baff14d839a0d6804e212fc05'
          }
          'atf-rest-viewer-problems-status': {
            table: 'sys_atf_step'
            id: '98b672d2cd13457cbdc9175f674f27ef'
          }
          'atf-rest-viewer-sweep': {
            table: 'sys_atf_step'
            id: '20ef64930edb49f181602d7cf529a972'
          }
          'atf-rest-viewer-sweep-status': {
            table: 'sys_atf_step'
            id: '30a936934e4f45f08447e95fbd509e81'
          }
          'atf-suite': {
            table: 'sys_atf_test_suite'
            id: 'b77d398737c24e05b710103462a0c36e'
          }
          'atf-ticket': {
            table: 'sys_atf_test'
            id: 'f0e39fe7c0fd4d10bd096eab7e75607c'
          }
          'atf-ticket-change': {
            table: 'sys_atf_step'
            id: 'daa77c4f0b1b4356b4172f9972853591'
          }
          'atf-ticket-changed-record': {
            table: 'sys_atf_step'
            id: 'e1b4d83705b54327a7453790f090ce89'
          }
          'atf-ticket-insert': {
            table: 'sys_atf_step'
            id: '3ca7827e628a44b89b9fd0750cdc3ca1'
          }
          'atf-ticket-malformed': {
            table: 'sys_atf_step'
            id: '8855020285db4a8cac59010dbb8df91f'
          }
          'atf-ticket-mapping': {
            table: 'sys_atf_step'
            id: 'b927f6d85bf24d0aacddcdfa3cd66e2f'
          }
          'atf-ticket-mark': {
            table: 'sys_atf_step'
            id: 'f7cd14049b524ba99b9149282efbc441'
          }
          'atf-ticket-marked': {
            table: 'sys_atf_step'
            id: '1893fe692194441e8f697af877279f1a'
          }
          'atf-ticket-marked-record': {
            table: 'sys_atf_step'
            id: '7d5d399be8cf4fa1abb0698ea9589b7c'
          }
          'atf-ticket-note': {
            table: 'sys_atf_step'
            id: '8bed1818a46e4d4fbbcbf099669a1806'
          }
          'atf-ticket-note-written': {
            table: 'sys_atf_step'
            id: '0e2b252482804dee981e88e5c7ac321f'
          }
          'atf-ticket-record': {
            table: 'sys_atf_step'
            id: '2ba1c0e6b56b46aca6e72c24c2e497c2'
          }
          'atf-ticket-silent': {
            table: 'sys_atf_step'
            id: 'dcc86094109c410b9face06802e6c7b2'
          }
          'atf-ticket-stale': {
            table: 'sys_atf_step'
            id: '6f8386afe0154d758b02d1a1629085df'
          }
          'atf-ticket-template': {
            table: 'sys_atf_step'
            id: 'a97f6ed16f1a46abad76b8f7fcdc546b'
          }
          'atf-ticket-waits': {
            table: 'sys_atf_step'
            id: 'c59e72abef4b428589ed07e9b6878960'
          }
          'atf-way-back': {
            table: 'sys_atf_test'
            id: '3e385e4ea2464955a02599bf092139c3'
          }
          'atf-way-back-again': {
            table: 'sys_atf_step'
            id: '2c56d2e734894a47bae807f03955c325'
          }
          'atf-way-back-any-file': {
            table: 'sys_atf_step'
            id: '099994d8bb8742f59d5dc788a9302a2e'
          }
          'atf-way-back-clean-up': {
            table: 'sys_atf_step'
            id: 'dbf9749d1c344771a3c0cac41e1d1161'
          }
          'atf-way-back-file': {
            table: 'sys_atf_step'
            id: 'c3045426d691463f9c1a89fcc762f4ea'
          }
          'atf-way-back-file-scanned': {
            table: 'sys_atf_step'
            id: 'db3d1c9927fc45eea2b72023133ebfb1'
          }
          'atf-way-back-file-stored': {
            table: 'sys_atf_step'
            id: '16e04cdcf1dd465380f54112c925fae2'
          }
          'atf-way-back-file-tried': {
            table: 'sys_atf_step'
            id: 'e4b31988cdcb42a98e7eea9dc33d15a3'
          }
          'atf-way-back-file-waits': {
            table: 'sys_atf_step'
            id: '6c365305d217459aa37bfaeef7cd2c08'
          }
          'atf-way-back-image': {
            table: 'sys_atf_step'
            id: '4657f6134a544cd0a3766d327b122b8a'
          }
          'atf-way-back-image-scanned': {
            table: 'sys_atf_step'
            id: '6e0603e01f404c5894752e1034ac60c1'
          }
          'atf-way-back-image-stored': {
            table: 'sys_atf_step'
            id: '0e0a86cd396f464ab7e10b28528c799a'
          }
          'atf-way-back-image-tried': {
            table: 'sys_atf_step'
            id: '7031646fa50e456ca132d63d64da8cd1'
          }
          'atf-way-back-image-waits': {
            table: 'sys_atf_step'
            id: '61f354c96d97447da2e8e6c1bcb1d244'
          }
          'atf-way-back-park': {
            table: 'sys_atf_step'
            id: '9098bcc7fb46453b82c5b59db11f72e5'
          }
          'atf-way-back-property': {
            table: 'sys_atf_step'
            id: 'bd99bf363f274932920896d2f71b5396'
          }
          'atf-way-back-set-up': {
            table: 'sys_atf_step'
            id: '274aa3bfa2e040cabd0a825888a5f786'
          }
          'atf-way-back-tried-again': {
            table: 'sys_atf_step'
            id: '3fb7ab42c11a4f4b86cc63599654f35e'
          }
          'atf-way-back-write': {
            table: 'sys_atf_step'
            id: '98c8c9e78b49445cba4b7b2455ed2bd3'
          }
          'atf-way-back-written': {
            table: 'sys_atf_step'
            id: '0aa9ea1cf3ed4f08afa66122669ad87f'
          }
          'auto-flush-bridge': {
            table: 'sys_auto_flush'
            id: '5f866a358df049388e642e21fca8e3ba'
          }
          'auto-flush-history': {
            table: 'sys_auto_flush'
            id: '31f93ca9b6794bbe9e55b53834b97771'
          }
          'auto-flush-link-request': {
            table: 'sys_auto_flush'
            id: '89b2a089e70746febb1109634c331501'
          }
          'auto-flush-mail': {
            table: 'sys_auto_flush'
            id: '5cc660d220f945ac8e334bd8d54296ed'
          }
          'auto-flush-note': {
            table: 'sys_auto_flush'
            id: 'edd3030346d64b56ae15d817752103e1'
          }
          'auto-flush-outbound-event': {
            table: 'sys_auto_flush'
            id: '2492f9247f6f4914a5c8d4ca7fb9b453'
          }
          'auto-flush-preview': {
            table: 'sys_auto_flush'
            id: 'd46ce65403504591b98e96ab0c26d5cf'
          }
          'auto-flush-problem': {
            table: 'sys_auto_flush'
            id: '0246447dd4694f84affbdea3fe26ed35'
          }
          'auto-flush-refusal': {
            table: 'sys_auto_flush'
            id: '28bdc066c8b3489db0f944d1cd1b459f'
          }
          'auto-flush-tryout-row': {
            table: 'sys_auto_flush'
            id: '9ac75aad8864406999967594dddf63c4'
          }
          bom_json: {
            table: 'sys_module'
            id: '8de11be9c222426c801f9990c39139eb'
          }
          'client-script-condition-attribute': {
            table: 'sys_script_client'
            id: 'd637810a45704f5b9089c3c6f7da07c0'
          }
          'client-script-field-mapping-template': {
            table: 'sys_script_client'
            id: 'f2b0d7851a4840f0ae4d77d5ff37e745'
          }
          'client-script-sync-line': {
            table: 'sys_script_client'
            id: '2c8b551727cf4c81af82e67ccaedf998'
          }
          'default-attribute-follow-up-status': {
            table: 'x_iio_sync_attribute'
            id: '443786adbaa44109bbd9597ca201771c'
          }
          'default-attribute-labels': {
            table: 'x_iio_sync_attribute'
            id: 'ae327b7fc13f491190a71a74105c47c2'
          }
          'default-attribute-mode': {
            table: 'x_iio_sync_attribute'
            id: '8c21083ff6c2450881da18c6c3ae0fca'
          }
          'default-attribute-name': {
            table: 'x_iio_sync_attribute'
            id: '7d2aa59da93048958664a77bca0049a0'
          }
          'default-attribute-status-category': {
            table: 'x_iio_sync_attribute'
            id: 'ff0cd703861e4f08a142ff40cc1377ab'
          }
          'default-attribute-summary': {
            table: 'x_iio_sync_attribute'
            id: '1442dec5ba464abcb21337d3074b5fc4'
          }
          'default-attribute-visibility': {
            table: 'x_iio_sync_attribute'
            id: '5a3cf78e30ae4f3eb802827ff1eb2c4e'
          }
          'default-connection': {
            table: 'x_iio_sync_connection'
            id: '041fee0ce4a24767b77150fc8f3703d0'
          }
          'default-mapping-follow-up-description': {
            table: 'x_iio_sync_field_mapping'
            id: 'e0837dfb506d4832b0ee04517d31782b'
          }
          'default-mapping-follow-up-short-description': {
            table: 'x_iio_sync_field_mapping'
            id: 'e8262c8f1cce44f48ccee13f5454f0a1'
          }
          'default-mapping-incident-caller': {
            table: 'x_iio_sync_field_mapping'
            id: 'ca9bdaa29bf9498998dff56f7487a8fc'
          }
          'default-mapping-incident-description': {
            table: 'x_iio_sync_field_mapping'
            id: '458690aa449b4cb98be2527f9a535bbb'
          }
          'default-mapping-incident-short-description': {
            table: 'x_iio_sync_field_mapping'
            id: '8ff6768f37ee4036a86a8ae9a99d32c8'
          }
          'default-option-follow-up-status-completed': {
            table: 'x_iio_sync_option'
            id: 'ee95bcf9778649d3870229a7436f5e9d'
          }
          'default-option-follow-up-status-not-doing': {
            table: 'x_iio_sync_option'
            id: 'b6e96dcc091f4808801bc066fcd2d428'
          }
          'default-option-follow-up-status-outstanding': {
            table: 'x_iio_sync_option'
            id: 'e9879f7e062445faa17da6e19b3ec24f'
          }
          'default-option-mode-retrospective': {
            table: 'x_iio_sync_option'
            id: '81cad90d55914b5ca26b84f532ce8f63'
          }
          'default-option-mode-standard': {
            table: 'x_iio_sync_option'
            id: '46e15e0a24614d0d8a481d13b3e61ca0'
          }
          'default-option-status-category-canceled': {
            table: 'x_iio_sync_option'
            id: 'f0cf9fb5a1614501b4a1568015d9b4aa'
          }
          'default-option-status-category-closed': {
            table: 'x_iio_sync_option'
            id: '65f2875e6da54454876024efac70dbfc'
          }
          'default-option-status-category-declined': {
            table: 'x_iio_sync_option'
            id: '68afc015e8324f2bbd1af90a3039d38d'
          }
          'default-option-status-category-learning': {
            table: 'x_iio_sync_option'
            id: '34e02c498daf4684b969af3b0b239ba8'
          }
          'default-option-status-category-live': {
            table: 'x_iio_sync_option'
            id: 'f682694b9043495f9a654f6f88e14ecf'
          }
          'default-option-status-category-merged': {
            table: 'x_iio_sync_option'
            id: '38afa77d67b9469ebf5d8d619cc7a4cf'
          }
          'default-option-status-category-paused': {
            table: 'x_iio_sync_option'
            id: '0e8d56b30cde4e4e9d6a3349884e1a13'
          }
          'default-option-status-category-triage': {
            table: 'x_iio_sync_option'
            id: 'd5371fea5fb247c2899d326c0de2dc21'
          }
          'default-option-visibility-private': {
            table: 'x_iio_sync_option'
            id: '64a4f499fc234c07ba86734698524b9f'
          }
          'default-option-visibility-public': {
            table: 'x_iio_sync_option'
            id: '3abb50645ec2437d805715d11e5832e2'
          }
          'default-state-incident-1': {
            table: 'x_iio_sync_state_mapping'
            id: 'f9207c69baeb418f8f1945c454e03ea4'
          }
          'default-state-incident-2': {
            table: 'x_iio_sync_state_mapping'
            id: 'a1301506ee874b2e99ae88f94ff83bc0'
          }
          'default-state-incident-3': {
            table: 'x_iio_sync_state_mapping'
            id: '8a0eab5c4a274f0e9973323e2759c9c7'
          }
          'default-state-incident-4': {
            table: 'x_iio_sync_state_mapping'
            id: '3056c6fa86ef4acc8c4c42b827db84dc'
          }
          'default-state-incident-5': {
            table: 'x_iio_sync_state_mapping'
            id: '16d7834099b043e78d7d3a18dd202555'
          }
          'default-state-incident-6': {
            table: 'x_iio_sync_state_mapping'
            id: '108465e75ef447d794c3d8a76fa63c9d'
          }
          'default-state-incident-7': {
            table: 'x_iio_sync_state_mapping'
            id: '70d21f0d792944ff954c736577882c26'
          }
          'default-state-jira-done': {
            table: 'x_iio_sync_state_mapping'
            id: '5b8d066a892e44fe9cdfe91649c48ba2'
          }
          'default-state-jira-indeterminate': {
            table: 'x_iio_sync_state_mapping'
            id: '5d691ddf2c2049b69f72067e45f2ec8e'
          }
          'default-state-jira-new': {
            table: 'x_iio_sync_state_mapping'
            id: '6d5eedf4dfcf49cab51d26548d6674ad'
          }
          'default-state-task-1': {
            table: 'x_iio_sync_state_mapping'
            id: '1a3b3acbfc0b4487aff479bdb4762318'
          }
          'default-state-task-2': {
            table: 'x_iio_sync_state_mapping'
            id: 'e8f3db25f18042faa31cfcbfa4dd9ff3'
          }
          'default-state-task-3': {
            table: 'x_iio_sync_state_mapping'
            id: 'a1b78fff3a6c4f8aa1d3670afa12771e'
          }
          'default-state-task-4': {
            table: 'x_iio_sync_state_mapping'
            id: '01830b6d11074d398739d301285e0caf'
          }
          'default-state-task-7': {
            table: 'x_iio_sync_state_mapping'
            id: 'c94a736cb69a4de6b36d4367e163056b'
          }
          'default-state-task-minus-5': {
            table: 'x_iio_sync_state_mapping'
            id: '702c823a4062405284e87da04afb2c54'
          }
          'default-status-closed': {
            table: 'x_iio_sync_status_mapping'
            id: '88b7b61619ce434d9e8e91e38ebc000d'
          }
          'default-status-live': {
            table: 'x_iio_sync_status_mapping'
            id: '587135a46c2149bba6beda3416f16de9'
          }
          'default-template-follow-up': {
            table: 'x_iio_sync_template'
            id: '11eeb8063fbf4e5991ae23e11ad826cc'
          }
          'default-template-incident': {
            table: 'x_iio_sync_template'
            id: '26cd551f0a594db58611e3e9436dc43d'
          }
          'event-mail-clear': {
            table: 'sysevent_register'
            id: '7d27de340b7c4b5ca7ef132f09fe92ee'
          }
          'event-mail-first': {
            table: 'sysevent_register'
            id: '76260269e40d4d0a9f977115db061e6c'
          }
          'event-mail-still': {
            table: 'sysevent_register'
            id: '1a0df5f3673d46f18b9d35831206facc'
          }
          'event-mail-test': {
            table: 'sysevent_register'
            id: '84f60ce945ce4223ab218545a60b3aaa'
          }
          'event-mail-webhook': {
            table: 'sysevent_register'
            id: 'f4cc301d8af64764bb1da0048942e9e5'
          }
          'event-mail-weekly': {
            table: 'sysevent_register'
            id: '20818b11f50d46e2a070ea0d57e5eb2f'
          }
          'list-control-attribute': {
            table: 'sys_ui_list_control'
            id: 'b428b2e4bc4a45b091e67f1baae14e83'
          }
          'list-control-attribute-option-attribute': {
            table: 'sys_ui_list_control'
            id: '8a519771cdc5403db1d108e85be290fc'
          }
          'list-control-bridge': {
            table: 'sys_ui_list_control'
            id: '7d3ed7db349648c8a9f2025e04f803b4'
          }
          'list-control-check': {
            table: 'sys_ui_list_control'
            id: 'ecfdba97bd5445e0968c3541532133f7'
          }
          'list-control-connection': {
            table: 'sys_ui_list_control'
            id: 'deb1cbb497ac45ecbf20baccaf671778'
          }
          'list-control-cursor': {
            table: 'sys_ui_list_control'
            id: 'a464623118444ef6bd25bed547b9688e'
          }
          'list-control-history': {
            table: 'sys_ui_list_control'
            id: '4ccd01484f3d4292a17280d3d7abb84c'
          }
          'list-control-link-request': {
            table: 'sys_ui_list_control'
            id: '0934e4aaddf24bf288c72e21741cb31b'
          }
          'list-control-mail': {
            table: 'sys_ui_list_control'
            id: '7293b27f92cd46b2a6a92b0c875b57bf'
          }
          'list-control-note': {
            table: 'sys_ui_list_control'
            id: '613f836b74a34c06b921714b77aaf6db'
          }
          'list-control-option': {
            table: 'sys_ui_list_control'
            id: 'fee1789ac4874ac388b577556d2badc6'
          }
          'list-control-outbound-event': {
            table: 'sys_ui_list_control'
            id: '5908549187d3484383276f8a9b9082b7'
          }
          'list-control-problem': {
            table: 'sys_ui_list_control'
            id: 'c1cfc36bbf7449939b299d1e904dccb9'
          }
          'list-control-refusal': {
            table: 'sys_ui_list_control'
            id: 'f5c8c61e8c3b4f2cb7e47421ad820787'
          }
          'list-control-ticket': {
            table: 'sys_ui_list_control'
            id: '54462ed432cb4963810465a25c32a135'
          }
          'list-control-ticket-history-ticket': {
            table: 'sys_ui_list_control'
            id: 'c2ef8d33b9574806aa4fdfe7137316d0'
          }
          'list-control-ticket-note-ticket': {
            table: 'sys_ui_list_control'
            id: '60f1128021f044728004301651454c98'
          }
          'list-control-ticket-outbound-event-ticket': {
            table: 'sys_ui_list_control'
            id: 'b1e080fb4d5a4b49a8c2029d5a24025e'
          }
          'list-control-ticket-ticket-parent': {
            table: 'sys_ui_list_control'
            id: '895c8c5e1e6f4c98a8dfd4e5effcba83'
          }
          'list-control-tryout': {
            table: 'sys_ui_list_control'
            id: '25fd561bcda5411091dcd0407d13ba4e'
          }
          'list-control-tryout-row': {
            table: 'sys_ui_list_control'
            id: 'b2ed0bc9e6e34ba3a783913b8cc4de69'
          }
          menu: {
            table: 'sys_app_application'
            id: 'a22ae61fab9340dc83bf6e3fb4cd8454'
          }
          'module-attributes': {
            table: 'sys_app_module'
            id: '40836eac3f774f7589945b1604a6ddac'
          }
          'module-bridge': {
            table: 'sys_app_module'
            id: '4c89b14e98d24a81a49e25aeffc7ad8f'
          }
          'module-check': {
            table: 'sys_app_module'
            id: '40bae8b43a52462b9b91eafbeee5e5ec'
          }
          'module-claimed-records': {
            table: 'sys_app_module'
            id: 'cb4778750903448c818515baf86b42ee'
          }
          'module-conditions': {
            table: 'sys_app_module'
            id: '536662122b344e61951357de283017ce'
          }
          'module-connection': {
            table: 'sys_app_module'
            id: 'e95cef1b07544cc6bc63b4c16bd0e000'
          }
          'module-failed-notes': {
            table: 'sys_app_module'
            id: 'a5406045b6604bc693478287fc3dd818'
          }
          'module-failed-tickets': {
            table: 'sys_app_module'
            id: '24dd1a6fd4434db5b627449e26360a02'
          }
          'module-field-mappings': {
            table: 'sys_app_module'
            id: '0c77af5c781e4116b4149ac8b92ea936'
          }
          'module-history': {
            table: 'sys_app_module'
            id: 'a173d2ff0a394e0d9702d7a7f4168700'
          }
          'module-home': {
            table: 'sys_app_module'
            id: '6ed3dfdeadb449c8a91ae930772e213d'
          }
          'module-link-requests': {
            table: 'sys_app_module'
            id: '6a0a1e02e6864e47a3c006255ef2cb93'
          }
          'module-mails': {
            table: 'sys_app_module'
            id: '2258486fb6dc4e4fa6c5119d499c11db'
          }
          'module-notes': {
            table: 'sys_app_module'
            id: '96411d87afbd4b2d899bcbc4210cd874'
          }
          'module-options': {
            table: 'sys_app_module'
            id: '18ba24caa0e141f7916ecf727992cea9'
          }
          'module-outbound-events': {
            table: 'sys_app_module'
            id: 'c72f95ddcf2847efadf1c42d23941b64'
          }
          'module-parked-events': {
            table: 'sys_app_module'
            id: 'd863eadeda0f4aa2828c972a518930d3'
          }
          'module-past-previews': {
            table: 'sys_app_module'
            id: 'b4a4b0c7190e4dc09275484372922e91'
          }
          'module-preview': {
            table: 'sys_app_module'
            id: 'c2f7a90e41c34edb8febe829582eaf8a'
          }
          'module-problems': {
            table: 'sys_app_module'
            id: 'fc0291526d3c4536b916864bf3280423'
          }
          'module-properties': {
            table: 'sys_app_module'
            id: '9445584e3f0248a7a751caf8c8cb2aa5'
          }
          'module-refusals': {
            table: 'sys_app_module'
            id: '201205b48d37474c959f8263b965d4ce'
          }
          'module-separator-settings': {
            table: 'sys_app_module'
            id: '467a938e0f0a4ebdbd049c43dfa768e8'
          }
          'module-separator-state': {
            table: 'sys_app_module'
            id: '30832bb0a13941fc976f93baa85f923c'
          }
          'module-state-mappings': {
            table: 'sys_app_module'
            id: 'd17061fc1f714d73be2dfb8c0f06c664'
          }
          'module-status-mappings': {
            table: 'sys_app_module'
            id: 'ed85af3ea7df48df869bb88237e72897'
          }
          'module-templates': {
            table: 'sys_app_module'
            id: 'ea3aed4656634061be71cf1c003d530e'
          }
          'module-tickets': {
            table: 'sys_app_module'
            id: '48a6bdc348a848ddaa5753a303aca2cb'
          }
          'module-tryout-rows': {
            table: 'sys_app_module'
            id: '340112deaeb84250a1ef1eb99bda95a1'
          }
          'module-tryouts': {
            table: 'sys_app_module'
            id: 'f33874bbc0604b97ac7071b6b75dc6fd'
          }
          'module-unread': {
            table: 'sys_app_module'
            id: '48feb33b8e0b4aa19149c3003d013cb0'
          }
          'notification-mail-clear': {
            table: 'sysevent_email_action'
            id: '7f37beae1c5b424397c65d0d00be15ad'
          }
          'notification-mail-first': {
            table: 'sysevent_email_action'
            id: '5d9b32b510e1426880527dd40c23fe8e'
          }
          'notification-mail-still': {
            table: 'sysevent_email_action'
            id: '8aa60d5a77cc437692fd64740184022b'
          }
          'notification-mail-test': {
            table: 'sysevent_email_action'
            id: 'c2b4acaa21ce4c209340a39e52e6aa9b'
          }
          'notification-mail-webhook': {
            table: 'sysevent_email_action'
            id: '20fb82e0bd6c4600b43d319ab0ac7299'
          }
          'notification-mail-weekly': {
            table: 'sysevent_email_action'
            id: '74b992de027749f48680e8bc48d69aaa'
          }
          package_json: {
            table: 'sys_module'
            id: '5c9cc50c478a46989aca829b9445480a'
          }
          'privilege-abstract-ajax-processor': {
            table: 'sys_scope_privilege'
            id: '8f2c917cace3455c857fb3dda3023074'
          }
          'privilege-certificate-encryption-generate-mac': {
            table: 'sys_scope_privilege'
            id: 'f327377828c745d8b03998b7548746c0'
          }
          'privilege-change-request-create': {
            table: 'sys_scope_privilege'
            id: 'de2f5b86027a42178ccbde6b2cdd4ab4'
          }
          'privilege-change-request-read': {
            table: 'sys_scope_privilege'
            id: 'de2e86637cef420699dc39062fb08dea'
          }
          'privilege-change-request-write': {
            table: 'sys_scope_privilege'
            id: '7ee9f633d5064049b2005ffa6b3fe678'
          }
          'privilege-cmdb-ci-read': {
            table: 'sys_scope_privilege'
            id: 'b444fda33f134650a32be36507d097f7'
          }
          'privilege-glide-api-event-management': {
            table: 'sys_scope_privilege'
            id: 'aa1b807bf2da41739e5471f227d070cf'
          }
          'privilege-glide-api-properties': {
            table: 'sys_scope_privilege'
            id: 'b28772a46d5b4dad80a5ac9073ee2d1e'
          }
          'privilege-glide-api-string-utilities': {
            table: 'sys_scope_privilege'
            id: '0254f17c594344af84969210c04aae44'
          }
          'privilege-glide-api-table-metadata': {
            table: 'sys_scope_privilege'
            id: 'f257c9f884104272b0c6ffca42913903'
          }
          'privilege-glide-api-user-roles': {
            table: 'sys_scope_privilege'
            id: '0e5ea11ccb7547b4830849fce0190e54'
          }
          'privilege-glide-digest': {
            table: 'sys_scope_privilege'
            id: 'f14ee8b358824127b8b70a98bdfe3c41'
          }
          'privilege-glide-record-delete-record': {
            table: 'sys_scope_privilege'
            id: '838e58e2cf8b4fb0868c0e1cd1c99950'
          }
          'privilege-glide-record-insert': {
            table: 'sys_scope_privilege'
            id: '20e6bc04afed487e848ccf82581098ef'
          }
          'privilege-glide-record-new-record': {
            table: 'sys_scope_privilege'
            id: 'f9d9e75c826e4c3487af4e7df2c937bf'
          }
          'privilege-glide-record-set-value': {
            table: 'sys_scope_privilege'
            id: 'cb52b229b4644aa2a133b40234745689'
          }
          'privilege-glide-record-update': {
            table: 'sys_scope_privilege'
            id: '305829c2defb4318a36056bc083420bb'
          }
          'privilege-glide-sys-attachment-get-content-stream': {
            table: 'sys_scope_privilege'
            id: '7a79846e53c1445480f70d63a9332aef'
          }
          'privilege-glide-table-hierarchy-get-tables': {
            table: 'sys_scope_privilege'
            id: '221bd3de0bf944cd8dd758e02dbdf9ca'
          }
          'privilege-incident-create': {
            table: 'sys_scope_privilege'
            id: '028e9c754d2044abb53af98652c08ac1'
          }
          'privilege-incident-read': {
            table: 'sys_scope_privilege'
            id: '0d8a4f8a2f34400bbb70aa17ad867918'
          }
          'privilege-incident-write': {
            table: 'sys_scope_privilege'
            id: 'bd9761989cee4e72a92f79a81fdea157'
          }
          'privilege-problem-create': {
            table: 'sys_scope_privilege'
            id: 'db0aed96ff9b4686b4a774aaec270f81'
          }
          'privilege-problem-read': {
            table: 'sys_scope_privilege'
            id: 'a5c8a7c28f434735aafb06100ae38656'
          }
          'privilege-problem-write': {
            table: 'sys_scope_privilege'
            id: '9cddbeba96544c5497a70af7de370776'
          }
          'privilege-restapirequest': {
            table: 'sys_scope_privilege'
            id: 'c1bf636af79446f5859d71449c0e15d2'
          }
          'privilege-restapirequest-body': {
            table: 'sys_scope_privilege'
            id: '09621117b62a4438bafd8c1834263495'
          }
          'privilege-scoped-glide-element': {
            table: 'sys_scope_privilege'
            id: '5c45609fb79d42ed97099e71daf195d1'
          }
          'privilege-scriptable-restmessage-client-disable-forced-variable-substitution': {
            table: 'sys_scope_privilege'
            id: 'b75d33f3eba643f49b9bcde9d952f75b'
          }
          'privilege-scriptable-restmessage-client-execute': {
            table: 'sys_scope_privilege'
            id: '6e8a980dcf1944c38dfbf6e343ef247f'
          }
          'privilege-scriptable-restmessage-client-set-endpoint': {
            table: 'sys_scope_privilege'
            id: '19b9cfb1826e4f9a9cbc59eae1f59291'
          }
          'privilege-scriptable-restmessage-client-set-http-timeout': {
            table: 'sys_scope_privilege'
            id: '38b0df0d3b4742469e95cf537e346c23'
          }
          'privilege-scriptable-restmessage-client-set-request-body': {
            table: 'sys_scope_privilege'
            id: '1f1d3ea3a7f3461e8029c1a86c955eca'
          }
          'privilege-scriptable-restmessage-client-set-request-header': {
            table: 'sys_scope_privilege'
            id: '8bacf13d508a4e57a5fa08e8ac4b56ff'
          }
          'privilege-scriptable-restresponse-get-body': {
            table: 'sys_scope_privilege'
            id: '15f00c9cadcc4848be9227ec2e2782e3'
          }
          'privilege-scriptable-restresponse-get-error-message': {
            table: 'sys_scope_privilege'
            id: 'e04a55bca9834062911ed1985d891663'
          }
          'privilege-scriptable-restresponse-get-header': {
            table: 'sys_scope_privilege'
            id: 'd25282105e1c413185494a8b9046fdc9'
          }
          'privilege-scriptable-restresponse-get-status-code': {
            table: 'sys_scope_privilege'
            id: '46a79d5d2d9348489dd5ad6958dae46e'
          }
          'privilege-scriptable-restresponse-have-error': {
            table: 'sys_scope_privilege'
            id: '24a4592e7d814937a82aa06672fe2f1e'
          }
          'privilege-scriptable-service-result-builder-get-stream-writer': {
            table: 'sys_scope_privilege'
            id: '98c4a5026899454c85455ce8de1f0ce8'
          }
          'privilege-scriptable-service-result-builder-set-body': {
            table: 'sys_scope_privilege'
            id: 'faf7e22d41cd422995e96360f5d13e05'
          }
          'privilege-scriptable-service-result-builder-set-content-type': {
            table: 'sys_scope_privilege'
            id: '627e8ef984a8473cac4ec59816be80cb'
          }
          'privilege-scriptable-service-result-builder-set-error': {
            table: 'sys_scope_privilege'
            id: '8fb3aa0afc3e4e65a7d4a19c3d69cf6c'
          }
          'privilege-scriptable-service-result-builder-set-header': {
            table: 'sys_scope_privilege'
            id: 'bb7de14124824b6eaa693c3a737e0b61'
          }
          'privilege-scriptable-service-result-builder-set-status': {
            table: 'sys_scope_privilege'
            id: 'd23aef938211403aaf34b47f879e60dd'
          }
          'privilege-scriptable-service-result-stream-writer-write-stream': {
            table: 'sys_scope_privilege'
            id: 'e8abc825629d4583ba42be8442ad48ed'
          }
          'privilege-sys-attachment-doc-read': {
            table: 'sys_scope_privilege'
            id: 'c9e01c1facaf45d7834f1d015aae6eec'
          }
          'privilege-sys-attachment-read': {
            table: 'sys_scope_privilege'
            id: 'd870ef1915cb4b36972078bff6ad2163'
          }
          'privilege-sys-audit-read': {
            table: 'sys_scope_privilege'
            id: '437412d203dd45e890f52a0111d440d5'
          }
          'privilege-sys-choice-read': {
            table: 'sys_scope_privilege'
            id: '2030f436054c4c43a42a2a2251689e9c'
          }
          'privilege-sys-dictionary-override-read': {
            table: 'sys_scope_privilege'
            id: 'a5246e8683f747d4beb469891a2cdb96'
          }
          'privilege-sys-dictionary-read': {
            table: 'sys_scope_privilege'
            id: 'db8b6341d30b4ee9a4fa9658bff8983a'
          }
          'privilege-sys-journal-field-read': {
            table: 'sys_scope_privilege'
            id: '383e7d094ac64cb69dd907590a207e59'
          }
          'privilege-sys-properties-read': {
            table: 'sys_scope_privilege'
            id: 'cba63af64c3e40b680cf09c3643d0b97'
          }
          'privilege-sys-script-read': {
            table: 'sys_scope_privilege'
            id: '1ba528b717944f7d96ac31db3c3e8f85'
          }
          'privilege-sys-security-acl-read': {
            table: 'sys_scope_privilege'
            id: '560094a79bcb4e88ba172b38a2b11e69'
          }
          'privilege-sys-ui-action-read': {
            table: 'sys_scope_privilege'
            id: '402e12fff75d4caa98dc111f15040f0f'
          }
          'privilege-sys-user-grmember-read': {
            table: 'sys_scope_privilege'
            id: '0e3a9007b0d042a580dbecba2a8dfddb'
          }
          'privilege-sys-user-group-read': {
            table: 'sys_scope_privilege'
            id: '63acc82630cb426f9ce2282c914995f5'
          }
          'privilege-sys-user-has-role-read': {
            table: 'sys_scope_privilege'
            id: '2107ce4dfa6a464da9ab9deea9992aeb'
          }
          'privilege-sys-user-read': {
            table: 'sys_scope_privilege'
            id: 'c91846e8c90f4765bc14b3eacc641928'
          }
          'privilege-task-create': {
            table: 'sys_scope_privilege'
            id: '4e4dd27bae954a1f8725c85b2b32e4ba'
          }
          'privilege-task-read': {
            table: 'sys_scope_privilege'
            id: '390eb6ea91434ef8a096d3c1e844c60a'
          }
          'privilege-task-write': {
            table: 'sys_scope_privilege'
            id: 'bf29239713234466b094245cc664791b'
          }
          'property-capture-comments': {
            table: 'sys_properties'
            id: 'c7662946f58b465e96eeb403b21ee8c8'
          }
          'property-capture-image-attachments': {
            table: 'sys_properties'
            id: 'efae6e29243a44e0b9b37d690f2fa2df'
          }
          'property-capture-work-notes': {
            table: 'sys_properties'
            id: '86058facdb7a424b926b89b9f0c96177'
          }
          'property-category': {
            table: 'sys_properties_category'
            id: '1133863cc4cf4ddaa2404b29022f85f7'
          }
          'property-category-capture-comments': {
            table: 'sys_properties_category_m2m'
            id: '43333f42a8804564a4367a850e336e53'
          }
          'property-category-capture-images': {
            table: 'sys_properties_category_m2m'
            id: '133d2418143a4179be7d0d77af47e883'
          }
          'property-category-capture-work-notes': {
            table: 'sys_properties_category_m2m'
            id: '8d46b753f7004b06ab2c42f874e9ef2a'
          }
          'property-category-environment': {
            table: 'sys_properties_category_m2m'
            id: '646dae4318d946ceba04181d835d665f'
          }
          'property-category-form-line': {
            table: 'sys_properties_category_m2m'
            id: 'f698470b2f3d4e898ae6113b7491b98b'
          }
          'property-category-private-incidents': {
            table: 'sys_properties_category_m2m'
            id: '1ab6809a294146c7b747334a556c964d'
          }
          'property-category-vendor-user': {
            table: 'sys_properties_category_m2m'
            id: '28e820b21294452e8a1aba05863acc9d'
          }
          'property-environment': {
            table: 'sys_properties'
            id: '0afc8477321c4c48b61c9de8fd15d454'
          }
          'property-form-line': {
            table: 'sys_properties'
            id: 'c2a1a38983364ff4bba7b3b6b56160d7'
          }
          'property-private-incidents': {
            table: 'sys_properties'
            id: '71976ce98c234adb95d36bbf71ed1506'
          }
          'property-vendor-user': {
            table: 'sys_properties'
            id: 'd6a42b938988473982cf51e65c1c707f'
          }
          'related-list-attribute-option': {
            table: 'sys_ui_related_list_entry'
            id: 'fb794fcf85e940719eaa03d3a4d96bae'
          }
          'related-list-template-condition': {
            table: 'sys_ui_related_list_entry'
            id: '877f576a84414bd784c448cec601c56a'
          }
          'related-list-template-field-mapping': {
            table: 'sys_ui_related_list_entry'
            id: 'ef501475030a452e94fe2958279c2a54'
          }
          'related-list-ticket-history': {
            table: 'sys_ui_related_list_entry'
            id: 'eb4a8d07245a4a77bccec6432b247866'
          }
          'related-list-ticket-note': {
            table: 'sys_ui_related_list_entry'
            id: '2a811a25e4f24c519801b96d1bf294e2'
          }
          'related-list-ticket-outbound-event': {
            table: 'sys_ui_related_list_entry'
            id: 'f0a2c4bdffa849ff90771406dda11ec4'
          }
          'related-list-ticket-ticket': {
            table: 'sys_ui_related_list_entry'
            id: 'e297eab920fa402dbb0f2da0fce24d3a'
          }
          'related-lists-attribute': {
            table: 'sys_ui_related_list'
            id: '5aae6f8903c4487ca83bfd21dde2e74b'
          }
          'related-lists-template': {
            table: 'sys_ui_related_list'
            id: '6236559feea04031a891cfc5946564db'
          }
          'related-lists-ticket': {
            table: 'sys_ui_related_list'
            id: '4abf9dfc01cb442ab8ce41dfcaebb41a'
          }
          'rest-api-home': {
            table: 'sys_ws_definition'
            id: 'fb6cc0d5a2654851a3ed7a70b4f09c19'
          }
          'rest-api-home-find': {
            table: 'sys_ws_operation'
            id: '3950cb32f80c42d3ae61b946605ab7bf'
          }
          'rest-api-home-find-export': {
            table: 'sys_ws_operation'
            id: '2c65ca67203842939c560cb51901abb0'
          }
          'rest-api-home-find-link': {
            table: 'sys_ws_operation'
            id: 'ae1317acdc5c453e8b0e140842032ac0'
          }
          'rest-api-home-find-sync': {
            table: 'sys_ws_operation'
            id: '39c5d0cd810e47ad863a67c8b71ee9ac'
          }
          'rest-api-home-find-unlink': {
            table: 'sys_ws_operation'
            id: '22107cac3d6048fc83fe81dfa6795f76'
          }
          'rest-api-home-frame': {
            table: 'sys_ws_operation'
            id: '3d1ec746beb64889a96499dc13928235'
          }
          'rest-api-home-health': {
            table: 'sys_ws_operation'
            id: '532a15e354f44a7b9cd45541302358a1'
          }
          'rest-api-home-mails': {
            table: 'sys_ws_operation'
            id: '19f90f01ebe74bbdaf57cf17e0c08b0f'
          }
          'rest-api-home-mapping': {
            table: 'sys_ws_operation'
            id: '5d7578eeae914645ad6cc032b022b767'
          }
          'rest-api-home-mapping-diff': {
            table: 'sys_ws_operation'
            id: '6e16fca8c0f74117a28f22d4cf9b87f2'
          }
          'rest-api-home-mapping-import': {
            table: 'sys_ws_operation'
            id: '5bebd0c9413c4f9b838c6728b41d3bfe'
          }
          'rest-api-home-options': {
            table: 'sys_ws_operation'
            id: 'ab49163651b248af9db5e05df3f5b708'
          }
          'rest-api-home-options-save': {
            table: 'sys_ws_operation'
            id: '4d92c1e890094cf2a755c1cb7213a1b1'
          }
          'rest-api-home-problem': {
            table: 'sys_ws_operation'
            id: '7e20524e567c43da9cf407e176dd247f'
          }
          'rest-api-home-problem-action': {
            table: 'sys_ws_operation'
            id: 'e73674e5d2424c02bf2c481090be3f86'
          }
          'rest-api-home-problems': {
            table: 'sys_ws_operation'
            id: '61cde74fdf4f440fbae6613fa5cd2dc7'
          }
          'rest-api-home-queue': {
            table: 'sys_ws_operation'
            id: 'e9c657352ad64e5ea5281b4949c6494b'
          }
          'rest-api-home-set-up': {
            table: 'sys_ws_operation'
            id: 'ec3d72f1b8e54c9f8efe0e6ba7977790'
          }
          'rest-api-home-set-up-do': {
            table: 'sys_ws_operation'
            id: 'ae1c22de12434d21a6ed838a7607b936'
          }
          'rest-api-home-test-mail': {
            table: 'sys_ws_operation'
            id: '19c88f6db10348a8ac40272d19fd629e'
          }
          'rest-api-home-tryout': {
            table: 'sys_ws_operation'
            id: 'b7414910f30a4a1f80a44ba91dd33591'
          }
          'rest-api-home-tryout-begin': {
            table: 'sys_ws_operation'
            id: '411612a0a9b5412e89d96404932aa7dc'
          }
          'rest-api-home-v1': {
            table: 'sys_ws_version'
            id: 'c2c9fd6d3adf402e8d67c4f90b29e941'
          }
          'rest-api-sync': {
            table: 'sys_ws_definition'
            id: '762a27fb9a614540993175cf9195f71a'
          }
          'rest-api-sync-attachment': {
            table: 'sys_ws_operation'
            id: '91eab0f41ddc46339a0fd8084e66943a'
          }
          'rest-api-sync-catalogue': {
            table: 'sys_ws_operation'
            id: '57a3e54f73714ace869c4741807fba0a'
          }
          'rest-api-sync-claim': {
            table: 'sys_ws_operation'
            id: '8250ca8d414947ee81ef91aabe26aab6'
          }
          'rest-api-sync-compare': {
            table: 'sys_ws_operation'
            id: '6e6c153082024eb687832dc2e5e09fa4'
          }
          'rest-api-sync-configuration': {
            table: 'sys_ws_operation'
            id: 'ccc386c56bc445ca8733370e406308c3'
          }
          'rest-api-sync-destinations': {
            table: 'sys_ws_operation'
            id: '66c35e73e69f4fdc86721cad4a8ba4bb'
          }
          'rest-api-sync-dry-run': {
            table: 'sys_ws_operation'
            id: '9ab9f47f46dd4b3a8e7f4d9f921ca37f'
          }
          'rest-api-sync-incidents': {
            table: 'sys_ws_operation'
            id: 'cdcfda17dbf847baa2c095b0b034bebb'
          }
          'rest-api-sync-links': {
            table: 'sys_ws_operation'
            id: '88284197559b4a659ff43b1b1b7f6bff'
          }
          'rest-api-sync-problems': {
            table: 'sys_ws_operation'
            id: 'c234ad28ce7f46f6baf2ad2cb027bc8e'
          }
          'rest-api-sync-sweep': {
            table: 'sys_ws_operation'
            id: 'c42d6d899236410fa0e4265abfccf951'
          }
          'rest-api-sync-v1': {
            table: 'sys_ws_version'
            id: '286c9b0c74154cef962ba922c159ada6'
          }
          'rest-message-bridge': {
            table: 'sys_rest_message'
            id: '46c47874ac7849278239744664aa862f'
          }
          'rule-attachment-capture': {
            table: 'sys_script'
            id: 'e35d012ad6a0429bb2e312aa6e9ea50b'
          }
          'rule-attachment-capture-all': {
            table: 'sys_script'
            id: 'b44e0a6313ba4f08a85a973b77e2bd3f'
          }
          'rule-attachment-scanned': {
            table: 'sys_script'
            id: 'df66cf1b96214474a7e1d728eeb446e5'
          }
          'rule-attachment-scanned-all': {
            table: 'sys_script'
            id: '499619f75c554207bb5041361e8cfd0e'
          }
          'rule-attribute-mark-conditions': {
            table: 'sys_script'
            id: '43334fd28ffd471b9829d2c70e92a1be'
          }
          'rule-attribute-mark-conditions-deleted': {
            table: 'sys_script'
            id: '85293eef20c04291b58d98fea7798d76'
          }
          'rule-attribute-recheck': {
            table: 'sys_script'
            id: '78990c13c11c4899aada48bec2aee6d6'
          }
          'rule-attribute-version': {
            table: 'sys_script'
            id: '08d364f3f8154ba39f0b90f902a4cb30'
          }
          'rule-attribute-version-other': {
            table: 'sys_script'
            id: '3dde047c0c2c4f159de542b3138b033e'
          }
          'rule-condition-check': {
            table: 'sys_script'
            id: '424e9a2c855b40269514d4d103bdefef'
          }
          'rule-condition-requeue': {
            table: 'sys_script'
            id: '9c71dc592d0e410cadb7de9a3c3be14a'
          }
          'rule-condition-requeue-other': {
            table: 'sys_script'
            id: 'e68795d1a79d4f8d87381af8638f28b9'
          }
          'rule-condition-version': {
            table: 'sys_script'
            id: '7cae2b6253584b019f55fae37526537f'
          }
          'rule-condition-version-other': {
            table: 'sys_script'
            id: 'c93712f696414e6682dd3531e8258240'
          }
          'rule-connection-checks': {
            table: 'sys_script'
            id: 'e9d3a8dfc3774256a2ab4a20e60b0100'
          }
          'rule-connection-requeue': {
            table: 'sys_script'
            id: 'b487e153b3f14eeea8873af6c6d5aa8e'
          }
          'rule-cursor-bridge-started': {
            table: 'sys_script'
            id: '52bebe1eded14c53b3d91683ee753237'
          }
          'rule-cursor-problem': {
            table: 'sys_script'
            id: '057a4275fde34f56922dbb6044d33c8d'
          }
          'rule-field-mapping-check': {
            table: 'sys_script'
            id: 'b47c348faa3741b99b4ffccbee22d4a3'
          }
          'rule-field-mapping-fill-table': {
            table: 'sys_script'
            id: '349a95811ec44ece8cddb2fe087ccfbf'
          }
          'rule-field-mapping-requeue': {
            table: 'sys_script'
            id: '27e01bb655204836a951682aaee91d64'
          }
          'rule-field-mapping-requeue-other': {
            table: 'sys_script'
            id: '14cb3226e709421b9afd488a2fd7c99b'
          }
          'rule-field-mapping-version': {
            table: 'sys_script'
            id: 'ae0c5714a5e946189fa5cc32fbec5b98'
          }
          'rule-field-mapping-version-other': {
            table: 'sys_script'
            id: '518fc7894ec34e34b9aca2a9a1a215b8'
          }
          'rule-link-request-ask': {
            table: 'sys_script'
            id: '8ffb3f45dcdc4d12aaf0872ae840593c'
          }
          'rule-link-request-ask-again': {
            table: 'sys_script'
            id: '558b34dc69154acbb5a476b022ba383a'
          }
          'rule-note-append': {
            table: 'sys_script'
            id: '21bb606db2954dc794720b2c37f10965'
          }
          'rule-note-problem': {
            table: 'sys_script'
            id: '1cc141de9a6f44e7ad929526ccb64c9d'
          }
          'rule-option-mark-conditions': {
            table: 'sys_script'
            id: '195497a5d3a8446ab2c481a42ac5a10f'
          }
          'rule-option-mark-conditions-deleted': {
            table: 'sys_script'
            id: '6e490a083ebc4660811d608e30eafaae'
          }
          'rule-option-recheck': {
            table: 'sys_script'
            id: 'cb56ff02f3a2443794382d1b5f2a8837'
          }
          'rule-option-version': {
            table: 'sys_script'
            id: '6dd79463fcf748fc867f60b1a3f16523'
          }
          'rule-option-version-other': {
            table: 'sys_script'
            id: '4ee6673f3c20435793440a921946bb7c'
          }
          'rule-outbound-event-deliver': {
            table: 'sys_script'
            id: '864a15496f0a48a4a5f769c81ac75317'
          }
          'rule-outbound-event-deliver-again': {
            table: 'sys_script'
            id: 'a9df70167ac64041a03315c04eca9c4a'
          }
          'rule-outbound-event-problem': {
            table: 'sys_script'
            id: 'de5747c0c9c8451d98dfb05e88b4674b'
          }
          'rule-preview-ask': {
            table: 'sys_script'
            id: '3367de1597f4449097fec94c2a460b00'
          }
          'rule-preview-ask-again': {
            table: 'sys_script'
            id: 'baad9913e74d4ca0aff8b4ab95a8abef'
          }
          'rule-refusal-problem': {
            table: 'sys_script'
            id: '96c8587773364541b79777075f5d8b11'
          }
          'rule-start-version': {
            table: 'sys_script'
            id: 'ac277a0e83064c38a7926b205c76c76c'
          }
          'rule-state-mapping-check': {
            table: 'sys_script'
            id: 'f8fe5e911a004cbfb9339d69d2b8ea81'
          }
          'rule-state-mapping-requeue': {
            table: 'sys_script'
            id: '471344c91d6b4f60ba557a062e9fba6f'
          }
          'rule-state-mapping-requeue-new': {
            table: 'sys_script'
            id: '0ba49f7dd15041c79750b9c15b9a8ea3'
          }
          'rule-status-mapping-check': {
            table: 'sys_script'
            id: '92a7a7f42a5b4ed0b4c4664cf356ec76'
          }
          'rule-status-mapping-requeue': {
            table: 'sys_script'
            id: '0227bb679f7c4400878df8d8099da9d4'
          }
          'rule-status-mapping-requeue-other': {
            table: 'sys_script'
            id: 'c84e8a4caa7249f2a914d08eb244ac70'
          }
          'rule-status-mapping-version': {
            table: 'sys_script'
            id: '76a346d24caf47efa926bd56cf9ede60'
          }
          'rule-status-mapping-version-other': {
            table: 'sys_script'
            id: 'e9f330f9be6f4970aabecdecc0519e18'
          }
          'rule-task-capture': {
            table: 'sys_script'
            id: 'c56a7d8767e143cc860ecd53b945b8b0'
          }
          'rule-template-check': {
            table: 'sys_script'
            id: 'ab2569a1d85147068559af9111ec56d8'
          }
          'rule-template-follow-table': {
            table: 'sys_script'
            id: '1e93d1544b2b4169876b14f48aed53d1'
          }
          'rule-template-recheck-parts': {
            table: 'sys_script'
            id: '3ae0a701441c4f759dd7df89705eea13'
          }
          'rule-template-requeue': {
            table: 'sys_script'
            id: '2f2be830afc341589e712f9f63087f81'
          }
          'rule-template-version': {
            table: 'sys_script'
            id: '7cc9294a38d44fe19a7a30dc4c84067d'
          }
          'rule-template-version-other': {
            table: 'sys_script'
            id: 'b9f2d5adb3984cb797d793cfee43ebc5'
          }
          'rule-ticket-apply-changed': {
            table: 'sys_script'
            id: '021c53e12d864e60932afefeb339793a'
          }
          'rule-ticket-apply-new': {
            table: 'sys_script'
            id: '61a440b67f42401bad4977d1beed7337'
          }
          'rule-ticket-mark-changed': {
            table: 'sys_script'
            id: '422afeb81a49461ebdb4b6ee5e8ddd54'
          }
          'rule-ticket-problem': {
            table: 'sys_script'
            id: '76e292f3fd5b4916aedc5f809946f8bd'
          }
          'rule-ticket-refuse-malformed': {
            table: 'sys_script'
            id: 'b2a560f0fcf345ae85599bf731c66e6c'
          }
          'rule-ticket-refuse-stale': {
            table: 'sys_script'
            id: 'cd2ed36842b049748c14f4becf2eb47d'
          }
          'scheduled-script-every-minute': {
            table: 'sysauto_script'
            id: '7856aeb49ba14220bb479d8901896abe'
          }
          'script-include-sync-line': {
            table: 'sys_script_include'
            id: 'f4177239f0ae46e1957e018c968307d5'
          }
          'src-sn_server_apply_after-link_ts': {
            table: 'sys_module'
            id: 'b815f5b79b7d4c74a22f65f4ab66513b'
          }
          'src-sn_server_apply_apply-ticket_ts': {
            table: 'sys_module'
            id: '3dc01c97355f4c75b11ed7092cf18abb'
          }
          'src-sn_server_apply_asked-statuses_ts': {
            table: 'sys_module'
            id: '6c189586569a469ba541bb62db279d8a'
          }
          'src-sn_server_apply_check-columns_ts': {
            table: 'sys_module'
            id: 'b0339d3b5e81407d817d2be7bc786d3f'
          }
          'src-sn_server_apply_claimed-record_ts': {
            table: 'sys_module'
            id: 'eb41d00e2d42471eb450b492f71c0464'
          }
          'src-sn_server_apply_decide-ticket_ts': {
            table: 'sys_module'
            id: 'c7f90c9b1d214ab5bae37b94697b07b9'
          }
          'src-sn_server_apply_decision_ts': {
            table: 'sys_module'
            id: '8340bdbacb3349838db44fcb15965d7f'
          }
          'src-sn_server_apply_document-row_ts': {
            table: 'sys_module'
            id: '8b329832b35e4f1a809ec8e3b0ddcf31'
          }
          'src-sn_server_apply_dry-run_ts': {
            table: 'sys_module'
            id: '39dad4dd056e45f88cf2abebad21f8f6'
          }
          'src-sn_server_apply_finality_ts': {
            table: 'sys_module'
            id: 'f72a2ab2b9154199b1ec8fe6b0ffe11f'
          }
          'src-sn_server_apply_find-record_ts': {
            table: 'sys_module'
            id: 'fea2d7f4985444e282afd203c58f9b71'
          }
          'src-sn_server_apply_jira-ticket_ts': {
            table: 'sys_module'
            id: '4e67b4c85d134ecfb12bd2a8ca4219a0'
          }
          'src-sn_server_apply_journal-texts_ts': {
            table: 'sys_module'
            id: 'af283d0fcf3c4f959daa5e26e54995af'
          }
          'src-sn_server_apply_look-up_ts': {
            table: 'sys_module'
            id: '4d2f0d319d9044908515babc39ff8f9d'
          }
          'src-sn_server_apply_merge-lines_ts': {
            table: 'sys_module'
            id: 'cf6f30ec5ead4860a69b8121717baa25'
          }
          'src-sn_server_apply_merge-plan_ts': {
            table: 'sys_module'
            id: '352ac043c9074fe6be744cc3c7291689'
          }
          'src-sn_server_apply_missing-record_ts': {
            table: 'sys_module'
            id: '17728dde2e95453ab5032a66ae6f99d4'
          }
          'src-sn_server_apply_named-record_ts': {
            table: 'sys_module'
            id: 'b257e2bc39334cbf83fe9378260dcf05'
          }
          'src-sn_server_apply_preconditions_ts': {
            table: 'sys_module'
            id: '71160ea642b745299bc812607b3b92f9'
          }
          'src-sn_server_apply_proposed-ticket_ts': {
            table: 'sys_module'
            id: '5c1eb9aa666347f59461a7b25118fb9b'
          }
          'src-sn_server_apply_resolve-columns_ts': {
            table: 'sys_module'
            id: 'd3eedf4158e64953a6677c83000be58e'
          }
          'src-sn_server_apply_result-history_ts': {
            table: 'sys_module'
            id: 'd1c5fe29eab7499ca3c1a632950ebde5'
          }
          'src-sn_server_apply_start-over_ts': {
            table: 'sys_module'
            id: '76165982d53c4cf9b31f702405c9dcf1'
          }
          'src-sn_server_apply_ticket-rules_ts': {
            table: 'sys_module'
            id: '69f91498abfc43529f4c3e68188348b1'
          }
          'src-sn_server_apply_ticket-status_ts': {
            table: 'sys_module'
            id: '4673ab90a6164f6e886f7f9b2e4730c5'
          }
          'src-sn_server_apply_verify-stored_ts': {
            table: 'sys_module'
            id: 'f22d532e233c4ba58809b58d7155c598'
          }
          'src-sn_server_apply_waiting-columns_ts': {
            table: 'sys_module'
            id: '53c206bbbb3b4b7f9c7b8b77c5fb582b'
          }
          'src-sn_server_apply_write-plan_ts': {
            table: 'sys_module'
            id: 'b5bd314e65fb489b83ff85afa50aadc1'
          }
          'src-sn_server_apply_write-record_ts': {
            table: 'sys_module'
            id: '373f167495414fdc9ab86a8717bafb54'
          }
          'src-sn_server_apply_write-ticket_ts': {
            table: 'sys_module'
            id: '7c251d6ec0804d3287a9d8b0292a646d'
          }
          'src-sn_server_background_deliveries_ts': {
            table: 'sys_module'
            id: 'ce19aece95e54985b4d4493b39fbaf5b'
          }
          'src-sn_server_background_due_ts': {
            table: 'sys_module'
            id: '0f1ac8a6c54249c792eae3ee9040d398'
          }
          'src-sn_server_background_problems_ts': {
            table: 'sys_module'
            id: '5b5cf946750e440bb1dc6a3a6ea9ccba'
          }
          'src-sn_server_background_requeue_ts': {
            table: 'sys_module'
            id: '89031d5605ce407f8639835bc971c106'
          }
          'src-sn_server_background_retention_ts': {
            table: 'sys_module'
            id: '9178ddd7c1ba4831b7ad10e811ca4440'
          }
          'src-sn_server_background_runs_ts': {
            table: 'sys_module'
            id: 'c70fcf74b7dd4ae5894fc4e1463df807'
          }
          'src-sn_server_capture_attachments_ts': {
            table: 'sys_module'
            id: '5ae2d9799a6f4e5c8c6732c82b9f0a7f'
          }
          'src-sn_server_capture_changes_ts': {
            table: 'sys_module'
            id: 'fe48f19caa7e439dac0792b0f47985d8'
          }
          'src-sn_server_capture_edits_ts': {
            table: 'sys_module'
            id: 'a4dc763002f04416b238944090d9d5eb'
          }
          'src-sn_server_capture_journal_ts': {
            table: 'sys_module'
            id: '684f34a89b974b189babd0958e4b45cd'
          }
          'src-sn_server_capture_missed_ts': {
            table: 'sys_module'
            id: '5c463a5939784067a4c5f8de54519e0e'
          }
          'src-sn_server_capture_put-back_ts': {
            table: 'sys_module'
            id: '1bdca7ff8b7e40e6a1b4225419995a78'
          }
          'src-sn_server_capture_schedule_ts': {
            table: 'sys_module'
            id: '84f8a4cf8ab14cdc912fd590ea01d54e'
          }
          'src-sn_server_capture_send-again_ts': {
            table: 'sys_module'
            id: 'dfe21705b2dd4be18777ab8ef58da85b'
          }
          'src-sn_server_capture_state_ts': {
            table: 'sys_module'
            id: '5ae6a5cf58e84aafa886d271cacc6944'
          }
          'src-sn_server_checks_chosen-condition_ts': {
            table: 'sys_module'
            id: 'f10b3c2c855644738e8ba00ee479eedd'
          }
          'src-sn_server_checks_condition_ts': {
            table: 'sys_module'
            id: '35454ac5c20049faaaad8c9cfb793d72'
          }
          'src-sn_server_checks_condition-findings_ts': {
            table: 'sys_module'
            id: '3986d346e6c44e7c82e72bfc4362acbd'
          }
          'src-sn_server_checks_field-mapping_ts': {
            table: 'sys_module'
            id: 'c2a7817e403541d4ba99026423fe03d0'
          }
          'src-sn_server_checks_finding_ts': {
            table: 'sys_module'
            id: 'a241bbba27c54bb1aba034762a2cf8b8'
          }
          'src-sn_server_checks_rules_ts': {
            table: 'sys_module'
            id: 'ff65cf3f13724f7686eaafd37074c61a'
          }
          'src-sn_server_checks_state-and-status_ts': {
            table: 'sys_module'
            id: '9df6e00694d6487c90a38a4f729d5426'
          }
          'src-sn_server_checks_targets_ts': {
            table: 'sys_module'
            id: '77acf9d3fea54709bcd4251b71d3eae8'
          }
          'src-sn_server_checks_template_ts': {
            table: 'sys_module'
            id: '5360e25dfa904cbdb21e736fbf7a5166'
          }
          'src-sn_server_checks_unique-indexes_ts': {
            table: 'sys_module'
            id: '19ede3b026f04e4fbaee09dbf3b4e423'
          }
          'src-sn_server_contract_answers_ts': {
            table: 'sys_module'
            id: '5d09504e974f4da3a8c4719b3ea7c23a'
          }
          'src-sn_server_contract_bridge-report_ts': {
            table: 'sys_module'
            id: 'f4c9d1f4042f4c01944a94cfa81dd920'
          }
          'src-sn_server_contract_checks_ts': {
            table: 'sys_module'
            id: '98a8cf29480948faa7d2c18e1d35790c'
          }
          'src-sn_server_contract_columns_ts': {
            table: 'sys_module'
            id: 'b3a79dbf775242dd8db536bd60370a9d'
          }
          'src-sn_server_contract_documents_ts': {
            table: 'sys_module'
            id: '852f0030729841d9ba724062aae5487c'
          }
          'src-sn_server_contract_events_ts': {
            table: 'sys_module'
            id: 'c6205d762de043d6a1c1ce76a09ccfc2'
          }
          'src-sn_server_contract_home_find_ts': {
            table: 'sys_module'
            id: '9840f11a6cc2402d95f145e54781d45f'
          }
          'src-sn_server_contract_home_frame_ts': {
            table: 'sys_module'
            id: '6eeb5f38637149bcbd638ed2b524e4ce'
          }
          'src-sn_server_contract_home_health_ts': {
            table: 'sys_module'
            id: 'fe7728ec20164992800abb329248d22c'
          }
          'src-sn_server_contract_home_mails_ts': {
            table: 'sys_module'
            id: '113009a328ae47808586a0ecb8665b47'
          }
          'src-sn_server_contract_home_mapping_ts': {
            table: 'sys_module'
            id: 'c2a9d022a071471884636d98f41beba1'
          }
          'src-sn_server_contract_home_options_ts': {
            table: 'sys_module'
            id: 'e2ce6e44aa2343deb1ca1e2bfa3ca93b'
          }
          'src-sn_server_contract_home_problems_ts': {
            table: 'sys_module'
            id: '610a53b410824cd2b0eb7c5a1564a71a'
          }
          'src-sn_server_contract_home_set-up_ts': {
            table: 'sys_module'
            id: 'fa9fb6fe41ab4717aeb6dda11f501115'
          }
          'src-sn_server_contract_home_version_ts': {
            table: 'sys_module'
            id: '5c93a93685e4408aa4a938dad4e56f15'
          }
          'src-sn_server_contract_mapping-diff_ts': {
            table: 'sys_module'
            id: 'e7035364a8e74da69526b27492b8556f'
          }
          'src-sn_server_contract_mapping-file_ts': {
            table: 'sys_module'
            id: 'db1c23141b264be9a74ec92c339abe6c'
          }
          'src-sn_server_contract_memory_ts': {
            table: 'sys_module'
            id: '339cdbfddbce4c739de5eab0d6da0711'
          }
          'src-sn_server_contract_merge_ts': {
            table: 'sys_module'
            id: '9252f0be3c484953a8c787fe518f501f'
          }
          'src-sn_server_contract_merge-lines_ts': {
            table: 'sys_module'
            id: '42f74af8aa864bf79f98918661da871d'
          }
          'src-sn_server_contract_resources_ts': {
            table: 'sys_module'
            id: 'cd8bdd9b5b184c52aed0343d82398f21'
          }
          'src-sn_server_contract_spec_ts': {
            table: 'sys_module'
            id: '7e09154ac9d545aeb9c4ae5acf90b5e8'
          }
          'src-sn_server_contract_tryout_ts': {
            table: 'sys_module'
            id: '6d699baf683342c899c83027bc7acdd9'
          }
          'src-sn_server_contract_versions_ts': {
            table: 'sys_module'
            id: 'fa0a045a26b34df982c12fcba22b0daa'
          }
          'src-sn_server_contract_vocabulary_ts': {
            table: 'sys_module'
            id: 'd634edbe256c4ea48cac308e0325d8bf'
          }
          'src-sn_server_deliver_bridge-answer_ts': {
            table: 'sys_module'
            id: '6690e67abd39474a983e9b62deb1346a'
          }
          'src-sn_server_deliver_bridge-row_ts': {
            table: 'sys_module'
            id: 'b38246891e964dd283884b08e2bd8528'
          }
          'src-sn_server_deliver_connection_ts': {
            table: 'sys_module'
            id: '284576dd44d14ee6a87e6eaf9ea4e21e'
          }
          'src-sn_server_deliver_deliver_ts': {
            table: 'sys_module'
            id: '1ab77b57bb4549e9a319b1b286aca274'
          }
          'src-sn_server_deliver_newest-state_ts': {
            table: 'sys_module'
            id: '8159cfac86ba413c927b4cb0c18b589e'
          }
          'src-sn_server_deliver_report-to-requester_ts': {
            table: 'sys_module'
            id: 'f591e47a2f2a4385b1cac87a19a4c7fc'
          }
          'src-sn_server_deliver_save-verdict_ts': {
            table: 'sys_module'
            id: 'c1b935976400498cb1f86288fa1baa2d'
          }
          'src-sn_server_deliver_scan-wait_ts': {
            table: 'sys_module'
            id: '8111562f66564cda87894026b543b8f3'
          }
          'src-sn_server_deliver_send-event_ts': {
            table: 'sys_module'
            id: '38615cb3bc114d5e8eff05b91e77fdab'
          }
          'src-sn_server_deliver_under-way_ts': {
            table: 'sys_module'
            id: 'd92fc3c370ff4fb49525376472128107'
          }
          'src-sn_server_home_bridge-versions_ts': {
            table: 'sys_module'
            id: '40fd3d4dc2234ab08902aff4e7d2355d'
          }
          'src-sn_server_home_bridges_ts': {
            table: 'sys_module'
            id: '341ffd04ec7a4592814c5ea64aa05d8c'
          }
          'src-sn_server_home_export_ts': {
            table: 'sys_module'
            id: '32412dd7532f47548892d52d7c28c50d'
          }
          'src-sn_server_home_export-file_ts': {
            table: 'sys_module'
            id: '83d65ce1dab74913a9d726ee93871e05'
          }
          'src-sn_server_home_find_ts': {
            table: 'sys_module'
            id: 'e38ffc19dd2e4a90905db8d650a55199'
          }
          'src-sn_server_home_find-actions_ts': {
            table: 'sys_module'
            id: '9a74c2a7374b47978e71c752e7e21d55'
          }
          'src-sn_server_home_find-facts_ts': {
            table: 'sys_module'
            id: 'bb8eef922c714e5c93da22c72eb3af4a'
          }
          'src-sn_server_home_find-query_ts': {
            table: 'sys_module'
            id: '746978030ff448b98f3504b11dbc78a4'
          }
          'src-sn_server_home_find-subject_ts': {
            table: 'sys_module'
            id: '333731acfabc4bdd80a802cbaca11bd2'
          }
          'src-sn_server_home_freshness_ts': {
            table: 'sys_module'
            id: '749b6f0a6c664f91b6c8e8c2163d42ee'
          }
          'src-sn_server_home_headline_ts': {
            table: 'sys_module'
            id: '9381f49cf0654208b4e3c74835030014'
          }
          'src-sn_server_home_health_ts': {
            table: 'sys_module'
            id: '9d3ed1e33a3849a59a1b372ea07338a1'
          }
          'src-sn_server_home_history-lines_ts': {
            table: 'sys_module'
            id: '7055d554224e4e7c966db45827353a46'
          }
          'src-sn_server_home_hours_ts': {
            table: 'sys_module'
            id: 'a4321dfeaf78405f8e341991ec515901'
          }
          'src-sn_server_home_mail-preview_ts': {
            table: 'sys_module'
            id: 'bb5d6c43d68b4e5fbd64e28067253ccb'
          }
          'src-sn_server_home_mapping_ts': {
            table: 'sys_module'
            id: '8c457ba0d7844db18db687c7976d4cc1'
          }
          'src-sn_server_home_mapping-tryouts_ts': {
            table: 'sys_module'
            id: '0fd4d2e894ed424699dd839cf1d70f93'
          }
          'src-sn_server_home_notices_ts': {
            table: 'sys_module'
            id: 'e5f83afce07748e6a579b9f4f84d14d6'
          }
          'src-sn_server_home_owners_ts': {
            table: 'sys_module'
            id: '9e4da33ba97543bf9b2cba6f07f2c8c7'
          }
          'src-sn_server_home_problem-detail_ts': {
            table: 'sys_module'
            id: 'afc39e78ce264039930bb4ee5aa93265'
          }
          'src-sn_server_home_problem-list_ts': {
            table: 'sys_module'
            id: '3c9ba73e04eb4c8385e5e0be309c77e8'
          }
          'src-sn_server_home_problem-words_ts': {
            table: 'sys_module'
            id: '28b3dd27103f4fdda6141e98bbaddc1b'
          }
          'src-sn_server_home_queue-page_ts': {
            table: 'sys_module'
            id: 'df8d8e591af24d7896ac8a22fe549d1b'
          }
          'src-sn_server_home_queues_ts': {
            table: 'sys_module'
            id: '2c722f0822a54b3ea3eb11e23b09f864'
          }
          'src-sn_server_home_set-up_ts': {
            table: 'sys_module'
            id: '17b9c2b4a9364d2a9d336eed2087f19b'
          }
          'src-sn_server_home_set-up-actions_ts': {
            table: 'sys_module'
            id: 'abef3d45853e4aaa89fb3171e36f4f38'
          }
          'src-sn_server_home_set-up-checks_ts': {
            table: 'sys_module'
            id: '1961964a03c44e009d1c176e39257b09'
          }
          'src-sn_server_home_story-lines_ts': {
            table: 'sys_module'
            id: 'd68f201cb6cc483f8e9633d96f5028a3'
          }
          'src-sn_server_home_story-order_ts': {
            table: 'sys_module'
            id: '5231ecca2d1045f090eaedd051e667ed'
          }
          'src-sn_server_home_story-sources_ts': {
            table: 'sys_module'
            id: '20566deb58454e5cb467de0fb84dde69'
          }
          'src-sn_server_home_sync-facts_ts': {
            table: 'sys_module'
            id: '093b5bbcac294c6baae403466ff55420'
          }
          'src-sn_server_home_tryout-groups_ts': {
            table: 'sys_module'
            id: '29a145c991be43c5b2e839cc36e1441c'
          }
          'src-sn_server_home_vendor-answer_ts': {
            table: 'sys_module'
            id: 'a183912ffc584e5e8b0206ffe4a3e004'
          }
          'src-sn_server_mapping_columns_ts': {
            table: 'sys_module'
            id: 'e702e4935772445981d568b81bcaeca2'
          }
          'src-sn_server_mapping_draft_ts': {
            table: 'sys_module'
            id: '952a0f1a3d9a4727ad3c768f659c217a'
          }
          'src-sn_server_mapping_names_ts': {
            table: 'sys_module'
            id: '631a373dcb4542bd9a9aa0b23776ffc2'
          }
          'src-sn_server_mapping_parse-file_ts': {
            table: 'sys_module'
            id: 'ebf8e9c67d2543a08c2f36f79d610df6'
          }
          'src-sn_server_mapping_parse-values_ts': {
            table: 'sys_module'
            id: '2a5f1f2131c14feaaf75c1706353edd6'
          }
          'src-sn_server_mapping_prepare-draft_ts': {
            table: 'sys_module'
            id: '8420c99c20f24052acc58b97a0fc71c4'
          }
          'src-sn_server_mapping_prepared-draft_ts': {
            table: 'sys_module'
            id: 'cef367c0bed14629a17c8532e797c93d'
          }
          'src-sn_server_mapping_resolve_ts': {
            table: 'sys_module'
            id: '832e99bcc57b44b892cd4f7cc26b147e'
          }
          'src-sn_server_mapping_stored_ts': {
            table: 'sys_module'
            id: 'd7a069208e2944968346d98aab6dce01'
          }
          'src-sn_server_mapping_values_ts': {
            table: 'sys_module'
            id: '529a28fc2ac7488ab1bf5d11c66683f3'
          }
          'src-sn_server_mapping_write-file_ts': {
            table: 'sys_module'
            id: 'dc2bb403941c4513898ba6d8c60c3f69'
          }
          'src-sn_server_notes_append-notes_ts': {
            table: 'sys_module'
            id: '9e31654dba3c42feaac6ad9235158245'
          }
          'src-sn_server_notes_note-origin_ts': {
            table: 'sys_module'
            id: '24e7966c6bcd45138656ba1e80e3026c'
          }
          'src-sn_server_notes_note-page_ts': {
            table: 'sys_module'
            id: '75f89313739143bf9d81dcc039181062'
          }
          'src-sn_server_notes_note-rows_ts': {
            table: 'sys_module'
            id: '42d30334cb6b4d26a034e451d50d27cb'
          }
          'src-sn_server_notes_waiting_ts': {
            table: 'sys_module'
            id: 'eeb830aaa5cb4962ba789e416f63c99e'
          }
          'src-sn_server_platform_alternatives_ts': {
            table: 'sys_module'
            id: '2258c98a3a5e458ebb937d224c52e760'
          }
          'src-sn_server_platform_attachments_ts': {
            table: 'sys_module'
            id: '759fd41b452d4c349005298ca91bafa4'
          }
          'src-sn_server_platform_audit_ts': {
            table: 'sys_module'
            id: '1a3999ddd24a4849a9725e807714ba43'
          }
          'src-sn_server_platform_backoff_ts': {
            table: 'sys_module'
            id: 'cf326e7791154dbbac175f757f198a93'
          }
          'src-sn_server_platform_body-fields_ts': {
            table: 'sys_module'
            id: '94575c4444c043c4ad7e4187cc1457d0'
          }
          'src-sn_server_platform_body-reader_ts': {
            table: 'sys_module'
            id: 'fdb1e2a69fb04588b1a592c762e6111e'
          }
          'src-sn_server_platform_choices_ts': {
            table: 'sys_module'
            id: '4c8b8c273f954e8f98dea230b7bdfae1'
          }
          'src-sn_server_platform_column-rules_ts': {
            table: 'sys_module'
            id: 'b5438a2e33614b20b8a983d73927f36c'
          }
          'src-sn_server_platform_column-values_ts': {
            table: 'sys_module'
            id: '007197f8155c40b6833f37caaccbb245'
          }
          'src-sn_server_platform_configuration-version_ts': {
            table: 'sys_module'
            id: '7e7c67f64ed44e14bcd465d2a5dbb637'
          }
          'src-sn_server_platform_counts_ts': {
            table: 'sys_module'
            id: '52e739edb17d49efabbf861de67fa0e4'
          }
          'src-sn_server_platform_cursors_ts': {
            table: 'sys_module'
            id: 'a7a0ea2be2d84d128f2c2176262f65ab'
          }
          'src-sn_server_platform_dictionary_ts': {
            table: 'sys_module'
            id: '0225618062e041cbbba81fe1798e1509'
          }
          'src-sn_server_platform_digests_ts': {
            table: 'sys_module'
            id: '71a62785e77944099313b29e382d17c6'
          }
          'src-sn_server_platform_groups_ts': {
            table: 'sys_module'
            id: '075edd7569ac4dc3ab7ab0cf4e377339'
          }
          'src-sn_server_platform_held-back_ts': {
            table: 'sys_module'
            id: '34f19a3d8cea4c27819fed905bf6ac31'
          }
          'src-sn_server_platform_history_ts': {
            table: 'sys_module'
            id: '763704b6fdff436d8408696ed17cc979'
          }
          'src-sn_server_platform_journal_ts': {
            table: 'sys_module'
            id: '03b7218095924d1aa4900b6a745081c5'
          }
          'src-sn_server_platform_journal-switches_ts': {
            table: 'sys_module'
            id: 'c0ba84b3fa724e6db2734cf466a6da91'
          }
          'src-sn_server_platform_json_ts': {
            table: 'sys_module'
            id: 'c09ee541053e4db7858f23f53bf0e68f'
          }
          'src-sn_server_platform_memo_ts': {
            table: 'sys_module'
            id: '6cf3645e70e04a238c3011c89bc143cf'
          }
          'src-sn_server_platform_moved-row_ts': {
            table: 'sys_module'
            id: '83e4cd25ec0d41169ea2cbdcc73d43f6'
          }
          'src-sn_server_platform_rows_ts': {
            table: 'sys_module'
            id: 'dc7345d563e34c4daa6dccb7aae8dd27'
          }
          'src-sn_server_platform_settings_ts': {
            table: 'sys_module'
            id: 'a8e2de8b270f4b449b0653966bdc70d6'
          }
          'src-sn_server_platform_sign_ts': {
            table: 'sys_module'
            id: '0cf3a1bfc28d498b9621a30739353ff6'
          }
          'src-sn_server_platform_start_ts': {
            table: 'sys_module'
            id: '04bbdd9206e14423b826b5e2a05a6eef'
          }
          'src-sn_server_platform_state-models_ts': {
            table: 'sys_module'
            id: '3b1d716ce42c4feca482fd2cc958f018'
          }
          'src-sn_server_platform_table-line_ts': {
            table: 'sys_module'
            id: 'd5665b6ed1124d15ae02a10057f54639'
          }
          'src-sn_server_platform_tables_ts': {
            table: 'sys_module'
            id: '1205018d920946a094624a61cf553828'
          }
          'src-sn_server_platform_template-values_ts': {
            table: 'sys_module'
            id: '7a074d27a697422c90a06ae7b5ae6f23'
          }
          'src-sn_server_platform_time_ts': {
            table: 'sys_module'
            id: '2e82f516496447d28348a8563f93ac7f'
          }
          'src-sn_server_platform_users_ts': {
            table: 'sys_module'
            id: '8d9e3f5fbbcb4c64816165790dec4324'
          }
          'src-sn_server_platform_value-words_ts': {
            table: 'sys_module'
            id: 'c260d4c0332c485996a299efda042d44'
          }
          'src-sn_server_platform_versions_ts': {
            table: 'sys_module'
            id: '975181feec84448286ddef266b5f83d5'
          }
          'src-sn_server_problems_app-causes_ts': {
            table: 'sys_module'
            id: '60194b08873f4e7fae026704b50cf72d'
          }
          'src-sn_server_problems_cause_ts': {
            table: 'sys_module'
            id: '2a2d0edc21a944b688eb858780b4034a'
          }
          'src-sn_server_problems_cause-words_ts': {
            table: 'sys_module'
            id: '056ef0a702dd4f5db27a19ee828a4fa5'
          }
          'src-sn_server_problems_classify_ts': {
            table: 'sys_module'
            id: 'ba38eb89eda046cbacace875e5b02d35'
          }
          'src-sn_server_problems_collect_ts': {
            table: 'sys_module'
            id: 'e4accdbe2a644886967030b9e18388ab'
          }
          'src-sn_server_problems_delivery-causes_ts': {
            table: 'sys_module'
            id: 'b5564c694ba84ae4a0c784fa57a213bd'
          }
          'src-sn_server_problems_earlier-rows_ts': {
            table: 'sys_module'
            id: '2e3f26fc0cbf44bc80421d31c4c7a43a'
          }
          'src-sn_server_problems_items_ts': {
            table: 'sys_module'
            id: '99e4f1429d054395a73d11a508ec5a80'
          }
          'src-sn_server_problems_key_ts': {
            table: 'sys_module'
            id: 'aebb542bee88428d8d1a297a2fb318bc'
          }
          'src-sn_server_problems_ledger_ts': {
            table: 'sys_module'
            id: 'c6df3e3b9a8249b993594fcdc4a9efd0'
          }
          'src-sn_server_problems_mail-rules_ts': {
            table: 'sys_module'
            id: 'c9e669073ca947f6b44d59e9e0bb98e4'
          }
          'src-sn_server_problems_mail-texts_ts': {
            table: 'sys_module'
            id: '90073fdbbe1e45d3aafdd4ed44c9f412'
          }
          'src-sn_server_problems_mark_ts': {
            table: 'sys_module'
            id: '36ee2548ef594d35817126486af8cdf1'
          }
          'src-sn_server_problems_old-refusals_ts': {
            table: 'sys_module'
            id: 'f156c9cb56a74f64abe233b1a704d644'
          }
          'src-sn_server_problems_problem-mails_ts': {
            table: 'sys_module'
            id: '288617252ddd4508aeb706712a49a7cd'
          }
          'src-sn_server_problems_problem-row_ts': {
            table: 'sys_module'
            id: 'ce47a2242dde4894825e668eab248463'
          }
          'src-sn_server_problems_recipients_ts': {
            table: 'sys_module'
            id: 'dcd6af23b9d74222acaa91aeef63a440'
          }
          'src-sn_server_problems_regular-mails_ts': {
            table: 'sys_module'
            id: '64c7589d550d4717850441382281e42b'
          }
          'src-sn_server_problems_send-mail_ts': {
            table: 'sys_module'
            id: '6dd4ae7aff4341e6ad63b8318a01d691'
          }
          'src-sn_server_problems_sender_ts': {
            table: 'sys_module'
            id: 'c1d84010eafc485c9b81274d069fcc77'
          }
          'src-sn_server_problems_vendor-causes_ts': {
            table: 'sys_module'
            id: '12d4650bcbbd466bac6da63bd594f8bc'
          }
          'src-sn_server_requests_ask-for-spec_ts': {
            table: 'sys_module'
            id: '47bf8e5abe444751bd5eaff980e2773b'
          }
          'src-sn_server_requests_ask-run_ts': {
            table: 'sys_module'
            id: '0ffefe1fd42f45d18994af6a5a07cb66'
          }
          'src-sn_server_requests_claims_ts': {
            table: 'sys_module'
            id: 'bac24b89a66b447f839d79908c2f10dd'
          }
          'src-sn_server_requests_discard_ts': {
            table: 'sys_module'
            id: '143a6a20510d4d429f01455025e06ab9'
          }
          'src-sn_server_requests_incident-templates_ts': {
            table: 'sys_module'
            id: '6b8514f5eb6c44e7917e184ee8819c78'
          }
          'src-sn_server_requests_levels-by-rank_ts': {
            table: 'sys_module'
            id: 'b566ba4b493c450582c494dd1c886d06'
          }
          'src-sn_server_requests_link-request_ts': {
            table: 'sys_module'
            id: '36f50a5718b14d188a827721a4044e14'
          }
          'src-sn_server_requests_mapping-options_ts': {
            table: 'sys_module'
            id: '7db1a3f2c1c74a08bffdfa5a2fffcf07'
          }
          'src-sn_server_requests_pause_ts': {
            table: 'sys_module'
            id: '77f7127e4ffe490795e393a51ee6faf2'
          }
          'src-sn_server_requests_preview_ts': {
            table: 'sys_module'
            id: '0e01d57d5cb84fceb65a435d371afabf'
          }
          'src-sn_server_requests_preview-text_ts': {
            table: 'sys_module'
            id: '804795ecb31b4f49b4acb6b3036ac5fc'
          }
          'src-sn_server_requests_problem-actions_ts': {
            table: 'sys_module'
            id: 'd5bd7661e4bc40f8b8a66a68b8776ef2'
          }
          'src-sn_server_requests_problem-run_ts': {
            table: 'sys_module'
            id: '5388a2d4a52d4d7f8cebf2bb8a1c2b4f'
          }
          'src-sn_server_requests_refresh-catalogue_ts': {
            table: 'sys_module'
            id: '55484a7765df45cc888e10ee98b8a473'
          }
          'src-sn_server_requests_request-actions_ts': {
            table: 'sys_module'
            id: 'de96348742a849e387399d6ed470ca6a'
          }
          'src-sn_server_requests_resync_ts': {
            table: 'sys_module'
            id: '71b74fb6de3945f786795675a303924a'
          }
          'src-sn_server_requests_retry-all_ts': {
            table: 'sys_module'
            id: '36d9e250847e4462949c396b084d91d2'
          }
          'src-sn_server_requests_retry-row_ts': {
            table: 'sys_module'
            id: '743c615b34294a8ca9feaffcd5b2ab90'
          }
          'src-sn_server_requests_set-up-checks_answer-checks_ts': {
            table: 'sys_module'
            id: '4e4d87606b1c4c16ba284fb34bee4ea9'
          }
          'src-sn_server_requests_set-up-checks_ask-checks_ts': {
            table: 'sys_module'
            id: 'c8d4a55d800b43f9a21f3f93e0cc48af'
          }
          'src-sn_server_requests_set-up-checks_bridge-findings_ts': {
            table: 'sys_module'
            id: '935e21e18c1a4d23904174151066147d'
          }
          'src-sn_server_requests_set-up-checks_findings_ts': {
            table: 'sys_module'
            id: 'b174e664a6ac4a2b93186e22fba3ca12'
          }
          'src-sn_server_requests_set-up-checks_read-answer_ts': {
            table: 'sys_module'
            id: 'b061a3bbb68e464994d02a7dd5d3b6e6'
          }
          'src-sn_server_requests_set-up-checks_store-checks_ts': {
            table: 'sys_module'
            id: '7e0aa94f6ac44ff78400fe803a023d48'
          }
          'src-sn_server_requests_set-up-checks_template-finding_ts': {
            table: 'sys_module'
            id: '6e5c9e21b5914cc28dac139596081a9d'
          }
          'src-sn_server_requests_set-up-checks_told-finding_ts': {
            table: 'sys_module'
            id: '333d6e1fefcb4d1184b1c9b6dde94ee2'
          }
          'src-sn_server_requests_set-up-checks_user-finding_ts': {
            table: 'sys_module'
            id: 'b704c15917514e149d0c393427e39296'
          }
          'src-sn_server_requests_set-up-checks_webhook-findings_ts': {
            table: 'sys_module'
            id: '271289afaa2547219d657b6408c0c2f0'
          }
          'src-sn_server_requests_start_ts': {
            table: 'sys_module'
            id: 'a5b4ab4ddb3943d4998f3ac3d9d502c5'
          }
          'src-sn_server_requests_states-travel_ts': {
            table: 'sys_module'
            id: '9bdb2b0108ee4c11a462fa5ac6c6ca0b'
          }
          'src-sn_server_requests_sync-line_ts': {
            table: 'sys_module'
            id: 'a9b7cd8e3f9a4ae0ba57e8e41dfff8ca'
          }
          'src-sn_server_requests_tryout_ts': {
            table: 'sys_module'
            id: 'daa9a0870784435588eca00c44670eab'
          }
          'src-sn_server_requests_tryout-answer_ts': {
            table: 'sys_module'
            id: '841789bcfde64c69b176d46e789cecf7'
          }
          'src-sn_server_requests_tryout-page_ts': {
            table: 'sys_module'
            id: '98f827db83e84069bf9bc457da5e994e'
          }
          'src-sn_server_requests_tryout-result_ts': {
            table: 'sys_module'
            id: '090ed653de7647b5bd2be343dd3efbf7'
          }
          'src-sn_server_requests_tryout-row_ts': {
            table: 'sys_module'
            id: '2b6c6295af5246f59b3a5ddab6b64c17'
          }
          'src-sn_server_requests_tryout-tickets_ts': {
            table: 'sys_module'
            id: 'f9fa0b987af04de3a1d02552619d23ad'
          }
          'src-sn_server_requests_ui-actions_ts': {
            table: 'sys_module'
            id: '740360a8ac484bd38c1c7273ce774fe4'
          }
          'src-sn_server_requests_unlink_ts': {
            table: 'sys_module'
            id: '9a3a4b8b57004851b42228ee18cc5bda'
          }
          'src-sn_server_requests_who-may_ts': {
            table: 'sys_module'
            id: 'e9c60a755ba041acb7f95cbd77aa0b9f'
          }
          'src-sn_server_rest_attachment-resource_ts': {
            table: 'sys_module'
            id: 'b0eaffcc63c444c3993a39c7ab0932bb'
          }
          'src-sn_server_rest_catalogue-body_ts': {
            table: 'sys_module'
            id: '6de082120cf4418c949ab687dc01efdf'
          }
          'src-sn_server_rest_catalogue-names_ts': {
            table: 'sys_module'
            id: '5e416fc1ee1544f2872bcf5a97f0b710'
          }
          'src-sn_server_rest_catalogue-resource_ts': {
            table: 'sys_module'
            id: '6c5dc47586ad426ba506e9c58792dcf5'
          }
          'src-sn_server_rest_catalogue-rows_ts': {
            table: 'sys_module'
            id: '48c976a47f954d6aaf7e567bfd83d11c'
          }
          'src-sn_server_rest_compare-resource_ts': {
            table: 'sys_module'
            id: 'a14ef48597174c59b6953f74ab9f6efc'
          }
          'src-sn_server_rest_configuration_ts': {
            table: 'sys_module'
            id: '8dcbced26b7341e885b391f37be2adb3'
          }
          'src-sn_server_rest_configuration-conditions_ts': {
            table: 'sys_module'
            id: '427fc322831e42c39e17ca44667a927e'
          }
          'src-sn_server_rest_configuration-resource_ts': {
            table: 'sys_module'
            id: '89adcee62f474ddf8b16250c5846aa02'
          }
          'src-sn_server_rest_destination-body_ts': {
            table: 'sys_module'
            id: '6afe86cc987e4d6cb7cef906f1d80d8e'
          }
          'src-sn_server_rest_destination-resource_ts': {
            table: 'sys_module'
            id: '5f28334f4b244c7cae4d96b929a2d8be'
          }
          'src-sn_server_rest_dry-run_ts': {
            table: 'sys_module'
            id: 'd9dbd748479d45cbafe8155efdf48df7'
          }
          'src-sn_server_rest_home-find_ts': {
            table: 'sys_module'
            id: '892269a3604a4f7b97e402a4d94f1181'
          }
          'src-sn_server_rest_home-frame_ts': {
            table: 'sys_module'
            id: 'b05aad095ee04280b1f447a65ddc64ae'
          }
          'src-sn_server_rest_home-health_ts': {
            table: 'sys_module'
            id: '5cef3416ab71437ea899711bd98c500b'
          }
          'src-sn_server_rest_home-mails_ts': {
            table: 'sys_module'
            id: '7baedb89b43d4a0ebd008888e71e1b71'
          }
          'src-sn_server_rest_home-mapping_ts': {
            table: 'sys_module'
            id: '21a542a3c3394721be2e480e8ece8683'
          }
          'src-sn_server_rest_home-options_ts': {
            table: 'sys_module'
            id: '3633bb48c4d64ebc86bae9936df23c7a'
          }
          'src-sn_server_rest_home-problems_ts': {
            table: 'sys_module'
            id: 'edac21e12cbd4b7bb490b57809c2aca6'
          }
          'src-sn_server_rest_home-resource_ts': {
            table: 'sys_module'
            id: '51a9502373f14c3fabee517c2ccf062a'
          }
          'src-sn_server_rest_home-set-up_ts': {
            table: 'sys_module'
            id: 'c646dee9f0704804be6841352458d8c7'
          }
          'src-sn_server_rest_home-tryouts_ts': {
            table: 'sys_module'
            id: 'b11d556c990b4bfd87064c92dcb994fd'
          }
          'src-sn_server_rest_incidents-answer_ts': {
            table: 'sys_module'
            id: '0ebcf13f562444f4b4e344cdba636333'
          }
          'src-sn_server_rest_incidents-body_ts': {
            table: 'sys_module'
            id: '7a1e4c50b738480d909bc64f7da673ad'
          }
          'src-sn_server_rest_incidents-private_ts': {
            table: 'sys_module'
            id: 'dd556e66530144e39980ed83a64a81b7'
          }
          'src-sn_server_rest_incidents-resource_ts': {
            table: 'sys_module'
            id: '9f5a3f8f9ae14ab282c126cb9482f5e2'
          }
          'src-sn_server_rest_incidents-store_ts': {
            table: 'sys_module'
            id: '8cb35aecaf12484888d0f277f9d4cc37'
          }
          'src-sn_server_rest_incidents-verdict_ts': {
            table: 'sys_module'
            id: '2ee5f59e36934ebf9842141d2f0dd652'
          }
          'src-sn_server_rest_links-resource_ts': {
            table: 'sys_module'
            id: '34ee1369ca224bd691a6e49725856a58'
          }
          'src-sn_server_rest_problems-resource_ts': {
            table: 'sys_module'
            id: '66219edd31de4bec8a2212178b70c33d'
          }
          'src-sn_server_rest_refusals_ts': {
            table: 'sys_module'
            id: '10487eda34b34175a8261b4402bc0f49'
          }
          'src-sn_server_rest_resource_ts': {
            table: 'sys_module'
            id: '18f264e3b98249a3b1960076ed89b243'
          }
          'src-sn_server_rest_sweep-body_ts': {
            table: 'sys_module'
            id: '9a6cf603d454412cbbb4888a7f5d4568'
          }
          'src-sn_server_rest_sweep-failures_ts': {
            table: 'sys_module'
            id: '02ba45cff7e2449c8707bd3e1431b4da'
          }
          'src-sn_server_rest_sweep-lease_ts': {
            table: 'sys_module'
            id: '2b238bd658c84dc9b0437776195e162c'
          }
          'src-sn_server_rest_sweep-pending_ts': {
            table: 'sys_module'
            id: '47b09aefc7ec46169226803b6ec21422'
          }
          'src-sn_server_rest_sweep-resource_ts': {
            table: 'sys_module'
            id: '32dfc52cca064b9fb2e0850d57f11d6a'
          }
          'src-sn_server_rest_sweep-unread_ts': {
            table: 'sys_module'
            id: 'ab575058df634d4cae083554e6622402'
          }
          'src-sn_server_tickets_existing-rows_ts': {
            table: 'sys_module'
            id: 'fdec4b48527f401d9ec9715f876fd3cd'
          }
          'src-sn_server_tickets_outbox_ts': {
            table: 'sys_module'
            id: 'dc5a9baf267d42bea8d931bd54d01780'
          }
          'src-sn_server_tickets_shared-columns_ts': {
            table: 'sys_module'
            id: '9ca79c7c8938429b9a487256a8c88555'
          }
          'src-sn_server_tickets_state-events_ts': {
            table: 'sys_module'
            id: 'efda9cee448d47cdb44cc6a671d13d58'
          }
          'src-sn_server_tickets_state-mapping_ts': {
            table: 'sys_module'
            id: 'c0700c909afb4943b0b2106ba16889db'
          }
          'src-sn_server_tickets_template_ts': {
            table: 'sys_module'
            id: '64c8d7eebf8548e19bca1878a77a2c6c'
          }
          'src-sn_server_tickets_ticket_ts': {
            table: 'sys_module'
            id: '0b4ee72d62364840abdefd5983455289'
          }
          'src-sn_server_tickets_values_ts': {
            table: 'sys_module'
            id: 'f71a5312de144415a620b444d20bd36b'
          }
          'ui-action-adopt-record': {
            table: 'sys_ui_action'
            id: 'd9d1b1b570a24adea3b3070b16b37027'
          }
          'ui-action-check-again': {
            table: 'sys_ui_action'
            id: '4494b9e2490b43bc8ebfacc90693ceee'
          }
          'ui-action-confirm-sending': {
            table: 'sys_ui_action'
            id: 'f8514754642046118c2f16052ad85a87'
          }
          'ui-action-discard-event': {
            table: 'sys_ui_action'
            id: 'e67993f68b3249e78e663dde5623df2d'
          }
          'ui-action-discard-note': {
            table: 'sys_ui_action'
            id: 'c26530ca1bd14be89170bc5bfc588581'
          }
          'ui-action-discard-ticket': {
            table: 'sys_ui_action'
            id: '23402ea7d03543a9986b4e109b79595e'
          }
          'ui-action-link-again': {
            table: 'sys_ui_action'
            id: '9ba1e22128fe439694c796875c64022c'
          }
          'ui-action-link-task': {
            table: 'sys_ui_action'
            id: '346c63a853634f1cbca7f254e5763b01'
          }
          'ui-action-make-new-record': {
            table: 'sys_ui_action'
            id: '223b8d0179384a988837f2f239e82212'
          }
          'ui-action-open-task': {
            table: 'sys_ui_action'
            id: '151a9d448a98487199e2b00737d250e8'
          }
          'ui-action-pause': {
            table: 'sys_ui_action'
            id: '3fb25ae447914a9bbe0a3195a35d9228'
          }
          'ui-action-preview-again': {
            table: 'sys_ui_action'
            id: '4b891c7ff7634ec2878ad316065135eb'
          }
          'ui-action-preview-template': {
            table: 'sys_ui_action'
            id: 'f57f8600b79949a797742b261b5139ea'
          }
          'ui-action-refresh-attributes': {
            table: 'sys_ui_action'
            id: '4dba382eeefb494f97e1d40db842c3e2'
          }
          'ui-action-refresh-templates': {
            table: 'sys_ui_action'
            id: '501f7f9b11ee48bf88f067cb1b12e83f'
          }
          'ui-action-resume': {
            table: 'sys_ui_action'
            id: '62dbdf8218ff4566a72c419494bb4159'
          }
          'ui-action-retry-all-events': {
            table: 'sys_ui_action'
            id: '9494b1852a25485dbf9b4d7ae007b67a'
          }
          'ui-action-retry-all-notes': {
            table: 'sys_ui_action'
            id: 'ab38e9d0c2d04fe2863f9a7cd18c06ee'
          }
          'ui-action-retry-all-tickets': {
            table: 'sys_ui_action'
            id: '66df78e87fc24314b8ecdd9e0d64581d'
          }
          'ui-action-send-again': {
            table: 'sys_ui_action'
            id: '68d9e3c2e858480286031035e141cb85'
          }
          'ui-action-show-task': {
            table: 'sys_ui_action'
            id: '5d9e2091a3fb42f7b04e3b0a247c15cf'
          }
          'ui-action-start': {
            table: 'sys_ui_action'
            id: '6ddac7927d3243acab900986fdcb7c5f'
          }
          'ui-action-state-travel-both': {
            table: 'sys_ui_action'
            id: '1b5481d70457433997522c3d7af60d05'
          }
          'ui-action-state-travel-off': {
            table: 'sys_ui_action'
            id: '19ab46f12573447896c8ed919b12123d'
          }
          'ui-action-state-travel-to': {
            table: 'sys_ui_action'
            id: '98425bab84f14d6d89f1546cbbdabc14'
          }
          'ui-action-status-travel-both': {
            table: 'sys_ui_action'
            id: 'e37c53f88c1b48cd9045f326504bec40'
          }
          'ui-action-status-travel-off': {
            table: 'sys_ui_action'
            id: 'd863c2b2cbc84d218b2fcf994307f4d1'
          }
          'ui-action-status-travel-to': {
            table: 'sys_ui_action'
            id: '4527686236b14d769dc102b45b02eb87'
          }
          'ui-action-sync-task': {
            table: 'sys_ui_action'
            id: '24cd7be2d4c6469ab1c326728a679b23'
          }
          'ui-action-test-connection': {
            table: 'sys_ui_action'
            id: '011a69b8dd0e46688a015c1c157c4395'
          }
          'ui-action-try-again': {
            table: 'sys_ui_action'
            id: '7745ec38d184437f82db95d06f44ab0a'
          }
          'ui-action-try-note-again': {
            table: 'sys_ui_action'
            id: '69c000d133b44e0fb999032c4ada459c'
          }
          'ui-action-unlink-task': {
            table: 'sys_ui_action'
            id: '3c4246731bc34343afc168316bfae7ad'
          }
          'ui-action-unlink-ticket': {
            table: 'sys_ui_action'
            id: '2d104fd332454775a9fb2f90367753b1'
          }
        }
        composite: [
          {
            table: 'sys_variable_value'
            id: '0006f4afbd1c405fb2ea45322794cea0'
            key: {
              document_key: '7eb4605f6a5d462a949c2d8041d58ec2'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_section'
            id: '0007dbfafaf048d7be7f4443eea62fd7'
            key: {
              name: 'x_iio_sync_tryout'
              caption: 'Try-out'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: '0009f4975ba24ef7be4bceec56800c59'
            key: {
              name: 'x_iio_sync_condition'
              element: 'order'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '00794201bea348a8b729ebd16f6224dc'
            key: {
              name: 'x_iio_sync_condition'
              element: 'operator'
              value: 'starts_with'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '0080dd7b3c6d456eae6c17e2e835ee9a'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'decision'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '008e880f1d14486a8feec37d93ce16b5'
            key: {
              sys_security_acl: '959fd48fe88c4ed69ea1f4655b8e7100'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '009429e8b17b4268bd3e44aae80a9e6d'
            key: {
              document_key: '2f9ab88ebcba4f23b292fdca9b4cf14f'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '00979fc5380240868e0bfcb545fc2b43'
            key: {
              document_key: '1e9685fe0cef4f1c8719939eb0d0c286'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '00a59d51a44b4942b466e967c6a5cb7e'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'incident'
            }
          },
          {
            table: 'sys_variable_value'
            id: '00c4d83d12a144fa8c9edc52543805bd'
            key: {
              document_key: 'c79827d4e8a9431fb9a88b6871b708ee'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: '00e529e419c84a1fb30f468c37a53bf0'
            key: {
              document_key: '6c14e25bf6bc41adb2ce21302fc5df06'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_dictionary'
            id: '010885baae4e48a6bed984179590df09'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'target_table'
            }
          },
          {
            table: 'sys_variable_value'
            id: '01620f1ecc224ecdb2315628a13c7fd9'
            key: {
              document_key: 'd4cbe3d6e5f84c68af0389a51d0a50a9'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '0168b868236b4ef386d96cfd4654a3c5'
            key: {
              sys_ui_action: '4527686236b14d769dc102b45b02eb87'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '0185f0d1139b4ca79d1bb49c92f5d027'
            key: {
              sys_security_acl: 'a76223d184744527a1e0ea80588d0f99'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '01a3a051a6a74a6e8180c615e900eaf8'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'adopted_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form'
            id: '01b5a45cf41e413ab47e8d2aefa572b0'
            key: {
              name: 'x_iio_sync_template'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '01c1804b4c0240e7927ad72b0f711a19'
            key: {
              list_id: {
                id: '76d29037f8c8441ba723e623ae3f62bd'
                key: {
                  name: 'x_iio_sync_preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'reference'
            }
          },
          {
            table: 'sys_documentation'
            id: '01cc26dd797b44f38e12a4f221ab439c'
            key: {
              name: 'x_iio_sync_mail'
              element: 'link'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '01dd6275443e4e339948c3d2d1a1e0d5'
            key: {
              list_id: {
                id: '0328ad04ad36447b82d508a9ee1d727b'
                key: {
                  name: 'x_iio_sync_refusal'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_created_on'
            }
          },
          {
            table: 'sys_choice_set'
            id: '01f33cd0fb084c879d66ca46d65aae5c'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'kind'
            }
          },
          {
            table: 'sys_documentation'
            id: '0210099a404c4a6ea95817e23e185724'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'attempts'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0210d9b1716f4298a1020e8cf164fea9'
            key: {
              document_key: '5c76c90be8364c94828c3c20f86abfb0'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_documentation'
            id: '0275e109e20040d082dfb246b125e508'
            key: {
              name: 'x_iio_sync_problem'
              element: 'ignored_reason'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '028a302af4c548a780ddc5a68c4d4e84'
            key: {
              sys_ui_section: {
                id: '869a6ec9607c4a7295a56e1453136697'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '02adacc3cabe41beac3c5d612dc76a14'
            key: {
              list_id: {
                id: 'ae2c3ab8c07c47fcb6852b0275ed10eb'
                key: {
                  name: 'x_iio_sync_bridge'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'last_word'
            }
          },
          {
            table: 'sys_dictionary'
            id: '02e31e431794462083f6f1f95f03ba99'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'category'
            }
          },
          {
            table: 'sys_variable_value'
            id: '02e377dd1e4c424c814617cb915a0efb'
            key: {
              document_key: '489aed25f4204946a58930f1dbc63a53'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '02ea462c119f4b94aa4911ca934061b2'
            key: {
              sys_security_acl: 'c6519d11c9b34466854c319b55febfeb'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '02f3129713674f6aba7f339faaffb486'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'discarded'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '02f56c690e6449b1a563c1bb590190cb'
            key: {
              list_id: {
                id: '267f97e7741b4bae98324015307cf6fc'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'sys_choice_set'
            id: '030b173c1ec54293981dff13763fa7af'
            key: {
              name: 'x_iio_sync_problem'
              element: 'state'
            }
          },
          {
            table: 'sys_ui_list'
            id: '0328ad04ad36447b82d508a9ee1d727b'
            key: {
              name: 'x_iio_sync_refusal'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '034915ce87d0457fa44d06dfa3e2e479'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'warned'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0358c8692fd9444e9c06015001bf3f82'
            key: {
              document_key: 'db3d1c9927fc45eea2b72023133ebfb1'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_choice'
            id: '03786ab3173a4585878f423741f21b13'
            key: {
              name: 'x_iio_sync_condition'
              element: 'operator'
              value: 'not_contains'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '0378c28eb93e419aa2efbaefda3ffd05'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'events_seen'
              language: 'en'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '038e98e35b0b46788ab608484849db22'
            key: {
              name: 'x_iio_sync_cursor'
            }
          },
          {
            table: 'sys_variable_value'
            id: '03922e8c73b34dea9485e3e51861a95f'
            key: {
              document_key: '1893fe692194441e8f697af877279f1a'
              variable: '6aad5a575360220002c6435723dc34b0'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '039bcaa65da34d4086b568749f3684a6'
            key: {
              list_id: {
                id: 'fdc9cbf29a7c41fa85cc5ce69d407696'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'change'
            }
          },
          {
            table: 'sys_variable_value'
            id: '039e601e1c8d4ec2986c722f50a878a2'
            key: {
              document_key: 'c4a63728fc444c44ae5aeea28c2b841d'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '03dcdd21b8e6433698dbba7b5b112e8c'
            key: {
              sys_ui_form: {
                id: 'f33adeb0c3344187a330492aed331f12'
                key: {
                  name: 'x_iio_sync_bridge'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '38ba30993491407b95aa72788b282253'
                key: {
                  name: 'x_iio_sync_bridge'
                  caption: 'Bridge process'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '03f0344c79814562b457c6e1b75c8c7a'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'permalink'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: '03f09fac493c40b0bc60f133b54600ca'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'first_decision'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '03fcc06b95f5446a8cd05dd100732da7'
            key: {
              name: 'x_iio_sync_connection'
              element: 'previous_secret'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '040f41cf0cb24361b951b0d6b0092a63'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'sign_in_failure'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0424e0e5c61b4e828db4dd455fa92c77'
            key: {
              name: 'x_iio_sync_check'
              element: 'last_passed'
            }
          },
          {
            table: 'sys_ui_element'
            id: '04aed6c9ad4346f2b814314f445d6341'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'kind'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '04b547ffa7874f009bd960e95711fa1a'
            key: {
              document_key: 'f8604d675f0d47ddb8ce6247df097703'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_variable_value'
            id: '04d11fe778454fb99c443e483103c2b0'
            key: {
              document_key: '4bc53bc341be496282fe19dff42e5d87'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_documentation'
            id: '04efebdb1a1c4279a66dcb7164275f34'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '04f8ca5947574006ab1efa8a34e9f5ab'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'status'
              value: 'in_sync'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '05449ec3a119486189a338fb76567f54'
            key: {
              list_id: {
                id: 'fdd4c00d5d47454d983235548daca1b5'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_updated_on'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '0558e7d59fc24485881c9975aa4a19b8'
            key: {
              list_id: {
                id: 'ffac2a0488eb4950818cf91aa02e7b27'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'column'
            }
          },
          {
            table: 'sys_dictionary'
            id: '05756c82df57496bae13ae3a9dfded2c'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'source_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0575764c04fb48b2a49cbe01837bb09a'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'private_count'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0584e9559e934ba6acfbfd66d427bbb8'
            key: {
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status'
              position: '6'
            }
          },
          {
            table: 'sys_choice_set'
            id: '0586e153989a456eae7c90d67dc4c7a5'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_action'
            }
          },
          {
            table: 'sys_variable_value'
            id: '058a1d8cc6d84c4c8aacfbbad332d7b8'
            key: {
              document_key: '7e9c21adb3454d3787fc751e47d138fb'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_variable_value'
            id: '05a9dcf43c0b4bbbb4503cdee579fc84'
            key: {
              document_key: '28b1cc98b19d4903bd19d6ccd15eb07c'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '05fb1211e244439db05f51a13464f025'
            key: {
              sys_ui_form: {
                id: 'bfd5e5185b214a6588a02e848c125c71'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'a1212268b31940b8adc0b44ff95ca81b'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'First decision'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '06118cf41cb54b25900bf843175f5fa8'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'catalogue_succeeded_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '0619aff4ed8341339e5afff882afba64'
            key: {
              list_id: {
                id: '18449684301748e5aebae475940aa74d'
                key: {
                  name: 'x_iio_sync_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'destination'
            }
          },
          {
            table: 'sys_ui_element'
            id: '064f556d5d5548cb923c21738490054b'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'kind'
              position: '7'
            }
          },
          {
            table: 'sys_dictionary'
            id: '066c1870a877417695fc8347026fb91f'
            key: {
              name: 'x_iio_sync_template'
              element: 'order'
            }
          },
          {
            table: 'sys_index'
            id: '06740a829dcc4e7789714b68da707e81'
            key: {
              logical_table_name: 'x_iio_sync_note'
              col_name_string: 'ticket,status'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '069a630c28744997b4fe180dbceac443'
            key: {
              ui_policy: {
                id: 'c475fe1502fa4b76aabedfd37452b737'
                key: {
                  table: 'x_iio_sync_status_mapping'
                  short_description: 'incident.io sync: one status leaves no choice of a category'
                }
              }
              field: 'category'
            }
          },
          {
            table: 'sys_ui_element'
            id: '06b7cbb07f3d4403adb9964291aca978'
            key: {
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '9'
            }
          },
          {
            table: 'sys_documentation'
            id: '06cbf99fa2724a439144bb3ee745767e'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'events_before'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: '06f1d044abb7443e9d6f8b9201502938'
            key: {
              logical_table_name: 'x_iio_sync_outbound_event'
              col_name_string: 'sys_created_on'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '06fd683610e84b019f51ce9e5e662919'
            key: {
              sys_security_acl: '3c3edd9c15954794879d78fff94f197e'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '07092b1576c14f3291ce52710b8b3d2f'
            key: {
              document_key: '7e9c21adb3454d3787fc751e47d138fb'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_index'
            id: '072672c978c243f6a8c11a626772ce30'
            key: {
              logical_table_name: 'x_iio_sync_ticket'
              col_name_string: 'target_table,status'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '073e31c96c2948d88b5c663daf81330a'
            key: {
              list_id: {
                id: '663547fea45c443383532b4a0b11254b'
                key: {
                  name: 'x_iio_sync_check'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'to_do'
            }
          },
          {
            table: 'sys_variable_value'
            id: '07ab20a35acc46658dca093e5ebc4d33'
            key: {
              document_key: '1a7aa7f2263947aa89e6762802cef1e4'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_dictionary'
            id: '07c3e069efa2479abe256169bd5a2fe9'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'last_word'
            }
          },
          {
            table: 'sys_documentation'
            id: '07f61529939c4d77b4f0a014adaef0f2'
            key: {
              name: 'x_iio_sync_note'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '080e1ea56f704fd2b66a3fcf2f7a39be'
            key: {
              document_key: '6f8386afe0154d758b02d1a1629085df'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_choice'
            id: '087894774921487da76b6ac9a91efb27'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
              value: 'ticket_created'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '08a8c59a52d04c4684378a2cf5cedb7c'
            key: {
              document_key: '6b394ebaedf94eb88fa9c3824bf480b2'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: '08b1dcf30cda4d1996a164c226bb6bf8'
            key: {
              document_key: '20ef64930edb49f181602d7cf529a972'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_variable_value'
            id: '08c620638f2446b590a8866a5762dd3a'
            key: {
              document_key: '0ca2ce023bff4338b6dcdf57a0c48b7c'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_documentation'
            id: '08d471bad8ce4153aa660ec388d3fcd8'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'oldest'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '08f9c7dd760141c5b66233fb356cd204'
            key: {
              document_key: '0e2b252482804dee981e88e5c7ac321f'
              variable: '52ed1e5b5360220002c6435723dc3421'
            }
          },
          {
            table: 'sys_ui_element'
            id: '090912a2e580467b8edf0ea28e2e8f2a'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'target_table'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: '090a2c408e7f49a48c4e43986575245a'
            key: {
              name: 'x_iio_sync_preview'
              element: 'retire_on'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0925ee6c829b42f78ef1badbe4c2ca44'
            key: {
              sys_ui_section: {
                id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'reference'
              position: '2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '09496f0051f3421b892dc360386b939b'
            key: {
              sys_ui_section: {
                id: '752f4d70561c486fafdbe2c86d79d88b'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'source_id'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '095954ba7ee546298b95c0c8d4d1ac4c'
            key: {
              document_key: '4929fec9e9b74b6e94d0b2214821ebae'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0960e31e2fe34a15ac5e7618d2293c3f'
            key: {
              name: 'x_iio_sync_template'
              element: 'match'
            }
          },
          {
            table: 'sys_variable_value'
            id: '099c2cae6db040aea955c774ab556107'
            key: {
              document_key: '7031646fa50e456ca132d63d64da8cd1'
              variable: 'cbddfa135320220002c6435723dc3415'
            }
          },
          {
            table: 'sys_ui_element'
            id: '09b336833cba4702946a9699569e5b55'
            key: {
              sys_ui_section: {
                id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'change'
              position: '6'
            }
          },
          {
            table: 'sys_ui_section'
            id: '09ee1cc1afee4502a2bd7d924413a291'
            key: {
              name: 'x_iio_sync_outbound_event'
              caption: 'Outbound event'
              view: {
                id: '3478916ed83041a183a43d43133d991e'
                key: {
                  name: 'x_iio_sync_support'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '09f0d9abe30c45acbdde971af80d1103'
            key: {
              sys_security_acl: 'e9912096fe6549bd8cdcf100a53d4654'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '09f2e0ec2d7a4b7fab87475a8c8d0a1c'
            key: {
              sys_security_acl: '4b611d055c0b4687833758d2cdb7f40a'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '0a35f86d8b85429e930239cf436a06cf'
            key: {
              document_key: 'ea8374444851421ab63bfaeeb47d5056'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0a391a649d904d4fb993c2df6df5d7ff'
            key: {
              sys_ui_section: {
                id: '38ba30993491407b95aa72788b282253'
                key: {
                  name: 'x_iio_sync_bridge'
                  caption: 'Bridge process'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'events_seen'
              position: '1'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0a4224fcc15445e18f5264af50191ef2'
            key: {
              sys_ui_section: {
                id: '4879e544b65048879565b7f3e6229c7f'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Claimed record'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0a537022f57e48078e46a69355a9b4b6'
            key: {
              document_key: '099994d8bb8742f59d5dc788a9302a2e'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0a59929cdc14404ebdfff90f639d1d79'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'jira_position'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0a6258cd209f405eaf3ca729b7ed2a62'
            key: {
              name: 'x_iio_sync_problem'
              element: 'retire_on'
            }
          },
          {
            table: 'sys_ui_form'
            id: '0a7a0263a5ca4aa6a3e4044681be0bb3'
            key: {
              name: 'x_iio_sync_tryout'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '0aa424dc7e3040ee95fb90077dc5151b'
            key: {
              name: 'x_iio_sync_state_mapping'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '0ab5cf84d87f448e97d50dcf14f33e2f'
            key: {
              list_id: {
                id: '6c1e6881d3174c66a95a7059edad9119'
                key: {
                  name: 'x_iio_sync_history'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'ticket'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0ad336c1a170405d806b4ae06d1ad842'
            key: {
              document_key: '0749a130179d4d3fb1ac0e916766a168'
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '0ae8d319415f45698cdb8b426a1c535a'
            key: {
              list_id: {
                id: '663547fea45c443383532b4a0b11254b'
                key: {
                  name: 'x_iio_sync_check'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'who'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0afa0efc62eb41cfb3bebe1362be17c4'
            key: {
              sys_ui_section: {
                id: 'b37e582dbc7c4ca2befb6c0c52160ac9'
                key: {
                  name: 'x_iio_sync_mail'
                  caption: 'Mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'kind'
              position: '1'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0b08ca06adfd46dfb52dcb35b369e4bd'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_choice'
            id: '0b0aa2fd0855475883962efb38836b24'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'status'
              value: 'running'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0b1060d29cef487f865a6540cd95f439'
            key: {
              document_key: '98c8c9e78b49445cba4b7b2455ed2bd3'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_ui_list'
            id: '0b1ec3e2837d4710ae62b8cb06ff92b4'
            key: {
              name: 'x_iio_sync_option'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '0b4dc9cfd54c4650841e033b10ec4aca'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'jira_id'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '0b85247503a747bd8ac258206415bca7'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'record_template'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '0b8685499430442986b6414b74d6b14e'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'record_type'
              value: 'follow_up'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0bae97708399428394568df04c1842c4'
            key: {
              document_key: '2f9ab88ebcba4f23b292fdca9b4cf14f'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0bbf3d48374844b3b10fa3f2b3ba981d'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'claim_answered_by'
            }
          },
          {
            table: 'sys_choice'
            id: '0bc0c4f973194bd6a29f30c322f99116'
            key: {
              name: 'x_iio_sync_template'
              element: 'match'
              value: 'all'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '0bcbf8b589bb4a22a8f1deb0792fd495'
            key: {
              name: 'x_iio_sync_history'
              element: 'source_updated_at'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '0bcd2b562c8c49a681797379493b7017'
            key: {
              sys_security_acl: 'b8969c41d973450eb667b4655790b0c6'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '0bd9b2d8173d4ff6ba6c39505a7a6d2f'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'not_sent'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '0be3bfca243749abbe304da3aade7514'
            key: {
              name: 'x_iio_sync_note'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '0bff3abe5784487b965711a3e113cb18'
            key: {
              sys_security_acl: 'e169d6ccdf4c4023b70c8f5a641cd7fc'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '0c241ca8e43444ee86d7b9ca6aa28e3b'
            key: {
              document_key: '6f65dc34c31344478287fbe36e470279'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_documentation'
            id: '0c24dbab435247ecb92fa9fdef0428c7'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'tickets'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0c2b8c4f986a450aaadda7cb1677586b'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'ticket'
            }
          },
          {
            table: 'sys_documentation'
            id: '0c41f6303311496cb50f84f9df30c35b'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'attempts'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '0c67ea96d75f4a1cbe0050acaa89e211'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'kind'
              value: 'jira_claim'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '0cbd930ea59440e7b21659b4646e5e85'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'target_table'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0cdb2e0c248e4c12b1d10fc8f5c68343'
            key: {
              document_key: '20dccc1f1b3541619143d312ba1287bb'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_choice'
            id: '0cdf077aaa3f4bb4b5f7babb0d22fccd'
            key: {
              name: 'x_iio_sync_condition'
              element: 'attribute_kind'
              value: 'role'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '0cf28765d8114e84a8958e62dfdb6b2f'
            key: {
              name: 'x_iio_sync_check'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0d295a03cc214ea79c97bee922658722'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '13'
            }
          },
          {
            table: 'sys_documentation'
            id: '0d29bc2e4e364b71920d15b460ffc3db'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'label'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0d2b3696ed7e47b0af9614f7ab9adbf5'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'lookup_table'
            }
          },
          {
            table: 'sys_documentation'
            id: '0d42556d45e04bc38a298357362f18c1'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'change'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0d4b9d5aa2b346498ac45ad4a9fb6639'
            key: {
              document_key: 'df107e149a2541eb851027e95382a8fb'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0d69b9f2fdb141a396152ab261efbb00'
            key: {
              document_key: 'db3d1c9927fc45eea2b72023133ebfb1'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_choice'
            id: '0d7db37d267243d1a385c6a2ed816e70'
            key: {
              name: 'x_iio_sync_condition'
              element: 'attribute_kind'
              value: 'text'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0d8d290e4eaa4c439ce11eaed2844443'
            key: {
              document_key: '7e9c21adb3454d3787fc751e47d138fb'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0d95f9e0882146bf945d7ae692282c2b'
            key: {
              document_key: '88862bba5d904db695cc2840b23c4835'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '0da5e10a38a643528b77dd78115202fb'
            key: {
              sys_ui_form: {
                id: 'bb30cfa5bc07458d9b9935848a2ea3bd'
                key: {
                  name: 'x_iio_sync_history'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '80b031fd4121477281d4702e5864d4c8'
                key: {
                  name: 'x_iio_sync_history'
                  caption: 'History entry'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '0da6f3d50bd04b8983e687fb18222b8f'
            key: {
              name: 'x_iio_sync_template'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0da77a21ecd24f939b029d016dc52450'
            key: {
              name: 'x_iio_sync_preview'
              element: 'template'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '0db217945c714a668cb118c5f3c11d77'
            key: {
              sys_security_acl: '66a0e9564a814becb2d99679f546e52a'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '0de4963d32324de58cfe6c82085730f5'
            key: {
              document_key: '0e0a86cd396f464ab7e10b28528c799a'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_ui_policy'
            id: '0dfe8919c88b4b82bffc54462c2b98ba'
            key: {
              table: 'x_iio_sync_condition'
              short_description: 'incident.io sync: Problem is shown where there is one'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0e0623dd93f34f358e8ff12794395eff'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'count'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0e1719357a464579bcc5709001d0935f'
            key: {
              document_key: '20ef64930edb49f181602d7cf529a972'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0e226fe47a324c61a5be1b497fe4ba82'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'jira_id'
              position: '19'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0e2a8d365b824ec3a9176167ff533e09'
            key: {
              document_key: '79ceb940a32e4cf4af2e9973ed969ae2'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0eba6e31394c4e2db5fec679a9ef8914'
            key: {
              document_key: '5c76c90be8364c94828c3c20f86abfb0'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '0ebfe258857049e6b1a3db224cf1c3de'
            key: {
              list_id: {
                id: '277cd310b8e44873ac53616a7ed1ec06'
                key: {
                  name: 'x_iio_sync_cursor'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'reason'
            }
          },
          {
            table: 'sys_index'
            id: '0ec4ea64512c4d4fa574c39dce125cab'
            key: {
              logical_table_name: 'x_iio_sync_ticket'
              col_name_string: 'status,next_attempt'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0ed0b1ce24ff427a8f76acfe9607e2ed'
            key: {
              sys_ui_section: {
                id: 'c78d093cff884b35b0fadf21c16f91b1'
                key: {
                  name: 'x_iio_sync_link_request'
                  caption: 'Link to incident.io incident'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ticket'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0ef2fa9aebee40f5ad52e6331e941d24'
            key: {
              document_key: 'd788cf1d8fee41ec83a82271069263d0'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0f00c377dcaa4bbb84cf77f138bccae2'
            key: {
              name: 'x_iio_sync_check'
              element: 'what'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0f4a7817bb8741fd8e63a03ef76279e7'
            key: {
              name: 'x_iio_sync_problem'
              element: 'resolved_at'
            }
          },
          {
            table: 'sys_choice'
            id: '0f5d6b8dd3154910ae617ec610b02067'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'kind'
              value: 'capture'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0f8ebab4ce1248128eb2f6bd2cdcad6b'
            key: {
              document_key: '2f604899fac3496ab3ea8fbc4700539c'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0fa1fc02cd8d4fc5be9cef0fe0205226'
            key: {
              document_key: 'c2edc09ffaab452a91d17bfeb3ea6bb5'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_choice_set'
            id: '0fc84c5ad2d944ebbd5d3e352dd8d015'
            key: {
              name: 'x_iio_sync_problem'
              element: 'direction'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0fde9b20d3ec40769698152d48d79993'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'sign_in_failed_at'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '0fe7d7f6b5d1428ba8ab0f391d32d622'
            key: {
              sys_security_acl: 'fd43f932b63747f7be36adc9a7cd129d'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '0ff82d9ad04a45b88b6fc3ab08feb733'
            key: {
              document_key: '274aa3bfa2e040cabd0a825888a5f786'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_documentation'
            id: '10118a7869134c679bc6c27b741539d3'
            key: {
              name: 'x_iio_sync_note'
              element: 'error'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '10307dc74d1f48a5b066469b45ea5507'
            key: {
              document_key: 'd1a6e83584fd4021a0820286bd5af25f'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_dictionary'
            id: '107eaa3b4c24437c8cdc59b9836b8547'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'state'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '10ca192b560c4d54ba459627755e8bde'
            key: {
              list_id: {
                id: '358911820dbf4ea3b4de2c312117275d'
                key: {
                  name: 'x_iio_sync_mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'queued_at'
            }
          },
          {
            table: 'sys_variable_value'
            id: '10d13b24bb3b486e9ebb66d64a116e27'
            key: {
              document_key: 'dcc86094109c410b9face06802e6c7b2'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_dictionary'
            id: '10d6889186bc43e69eb49614c840afe4'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'record_template'
            }
          },
          {
            table: 'sys_documentation'
            id: '10f67c8243014c049d3299d7b03fdd63'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'started_at'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '112e95782ba14d72948f44f66805e50d'
            key: {
              sys_security_acl: 'ea4f3a21e4b842e8af5da37dfb485dfa'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '116b5bf26c824a619f887c3e6feb6543'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'destination'
            }
          },
          {
            table: 'sys_ui_element'
            id: '11d34ac4dad94409b10ec214265bc25a'
            key: {
              sys_ui_section: {
                id: '4879e544b65048879565b7f3e6229c7f'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Claimed record'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'claim_answer'
              position: '3'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '11d86d5993a148aba96c33adc4759ca2'
            key: {
              sys_security_acl: 'fddf24a530d84a86975d11f230fb1fc9'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '11e0477fa6c84e18b225477a79e0eed6'
            key: {
              document_key: '20ef64930edb49f181602d7cf529a972'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '11eb7fc2f35348a9b36b46c3d416cdf9'
            key: {
              sys_ui_form: {
                id: '61148d2e4c414dc6b84be856b7573434'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '09ee1cc1afee4502a2bd7d924413a291'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '120ebe58306844c1aab83a015f3e4a37'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'category'
              value: 'paused'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_index'
            id: '121193ad3aa6419da4841467e3d156be'
            key: {
              logical_table_name: 'x_iio_sync_bridge'
              col_name_string: 'last_word'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1216577c0cce4c85819e1c2cb4cdb762'
            key: {
              document_key: '7dddd3f4083d400d8ecbad9f0aac3855'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1228c856a56e46b5a8f3491387e65d9e'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'NULL'
            }
          },
          {
            table: 'sys_db_object'
            id: '1229bcef1fc34b75ab8610eb0d8449ef'
            key: {
              name: 'x_iio_sync_condition'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '124fc3a73c38406b86d2219df7abce47'
            key: {
              list_id: {
                id: 'fdd4c00d5d47454d983235548daca1b5'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'bridge_error'
            }
          },
          {
            table: 'sys_ui_element'
            id: '12638ebada5b4283971e4ceac3983106'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '21'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1263ebffbfc245f893f4fa8e1018d217'
            key: {
              document_key: 'd788cf1d8fee41ec83a82271069263d0'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_ui_element'
            id: '12f5958aeae1495e9140640e6bd8837f'
            key: {
              sys_ui_section: {
                id: '80b031fd4121477281d4702e5864d4c8'
                key: {
                  name: 'x_iio_sync_history'
                  caption: 'History entry'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'words'
              position: '10'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '1302a71b9d1e484e98afb86af0b80fb9'
            key: {
              sys_security_acl: '8fc53ebff2724b7f9f631212aad64c18'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '1303b9cd2fb54d22b749353301bf1f3f'
            key: {
              document_key: 'db3d1c9927fc45eea2b72023133ebfb1'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_ui_element'
            id: '132f3ef6dd58474fa5e56cfa7cc797af'
            key: {
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '1336d4c0cf3d4b75ae2dec1a79cc68c9'
            key: {
              list_id: {
                id: '6c1e6881d3174c66a95a7059edad9119'
                key: {
                  name: 'x_iio_sync_history'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_created_on'
            }
          },
          {
            table: 'sys_dictionary'
            id: '133e0cff5af143c287a105998e36b932'
            key: {
              name: 'x_iio_sync_note'
              element: 'ticket'
            }
          },
          {
            table: 'sys_variable_value'
            id: '13719ef2a1744860a2b4235016762c10'
            key: {
              document_key: '80db5878b5c443009becb546adc864fe'
              variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
            }
          },
          {
            table: 'sys_choice'
            id: '139d19906453408ab34e7fe23fb9c9af'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'destination'
              value: 'jira'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '13b145a35cbf433eb54539cf7d3d6b27'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'kind'
            }
          },
          {
            table: 'sys_ui_element'
            id: '13d270e853ef48368987a654f72a2966'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'resolved_at'
              position: '11'
            }
          },
          {
            table: 'sys_documentation'
            id: '13eb1ce5adf44b22bceb4f098b270d14'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'incident_status'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '13f17c2ea0674b4d80a2a9ad1c341b36'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'warnings'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '143737116b47494eb801d898bea3d3a0'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'status'
            }
          },
          {
            table: 'sys_documentation'
            id: '143abb37131a48bf874f7f8aafa257da'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'category'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '14413de0b3974149a80a9d19ff697127'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '8'
            }
          },
          {
            table: 'sys_dictionary'
            id: '144f535f219c4874a487aaa47586443e'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'destination'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '144fb54c7e6b4c779922a2f3febcf84d'
            key: {
              sys_ui_action: '346c63a853634f1cbca7f254e5763b01'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '147ab8a04b2b436682170991a9a7d3d3'
            key: {
              document_key: '9fa0f5d6776143239dd98c0c79e6357a'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_documentation'
            id: '14af8b9c31754067a2b9d52bcf4cdf50'
            key: {
              name: 'x_iio_sync_problem'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '14cddfc553f24cf4ba8354e384bc72c1'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status'
              position: '2'
            }
          },
          {
            table: 'sys_documentation'
            id: '14f48df8da794352acd191ad092f45ee'
            key: {
              name: 'x_iio_sync_problem'
              element: 'last_seen'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '1525dbef1a314eceaa76835fabb4b323'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'claimed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1552c0f579574a07abdecf57fe3dbbaf'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'wanted'
              position: '7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '15761b05353c4079a4436e99ae997bde'
            key: {
              document_key: 'f5ca092d6595434493ec72b9f8874f1d'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_ui_element'
            id: '15ab071e16a14552be0da79837757b9b'
            key: {
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'destination'
              position: '1'
            }
          },
          {
            table: 'sys_dictionary'
            id: '15c19bad018444d49e5df8ee47d2a23e'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'tryout'
            }
          },
          {
            table: 'sys_variable_value'
            id: '15ec75cccf2443de80aad34c71f7aef1'
            key: {
              document_key: '2f604899fac3496ab3ea8fbc4700539c'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1602ad4526cd497ca670a3d431749159'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'NULL'
            }
          },
          {
            table: 'sys_index'
            id: '16461e27a9b949a8845afb28c77d72f9'
            key: {
              logical_table_name: 'x_iio_sync_attribute'
              col_name_string: 'key'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '166de126264e4f1bbabdeb38b398a2da'
            key: {
              name: 'x_iio_sync_preview'
            }
          },
          {
            table: 'sys_variable_value'
            id: '168e4a30e9aa4cd6b0167bf36d4fdc1c'
            key: {
              document_key: '1c3e5cc144e04f0a9cb4d1e3bddd7143'
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
            }
          },
          {
            table: 'sys_ui_element'
            id: '16a6bccb8dcf4cf88cbe08b9b9ce10c8'
            key: {
              sys_ui_section: {
                id: '73a3820866d24f56834a14b3b6718981'
                key: {
                  name: 'x_iio_sync_condition'
                  caption: 'Condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'options'
              position: '8'
            }
          },
          {
            table: 'sys_documentation'
            id: '1708d6894012470abac4e3d38c38755c'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'record_type'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '17256cc85e6c42548cc09fcbff236f62'
            key: {
              document_key: '98c8c9e78b49445cba4b7b2455ed2bd3'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_variable_value'
            id: '17636ab866ef4819a75397250cd988bd'
            key: {
              document_key: '1cc9aabb7f76431a9ed1b2a084772543'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_choice'
            id: '178d1f21ac3a44c0b44baa92c691e642'
            key: {
              name: 'x_iio_sync_condition'
              element: 'operator'
              value: 'is_not_set'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '17947b5065724133aad7924f51d3f331'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '179cf1be4a454a8f9b8b08e7f4ae3c47'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'first_decided_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '17c27ce8dc1147879823737b99a37f62'
            key: {
              sys_ui_section: {
                id: '69f026ea47434b00be664915539006fb'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'discarded_by'
              position: '3'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '17cdf08cc044475892343464da15f636'
            key: {
              sys_security_acl: '4f868b98b0b2412fae8e39043bb7ffd9'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '181ba30a7d4c49b597d852c42e772bec'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'removed'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '1824af19b94e45f5aac56da2bcf33381'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'source_closed'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list'
            id: '18449684301748e5aebae475940aa74d'
            key: {
              name: 'x_iio_sync_template'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '18abdebd320146aa97492b79b7b40306'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'on_edit'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '18bbd36047b048c0942dca83599dc0f4'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'category'
              value: 'merged'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '18cf4764e76945e59546c82683425589'
            key: {
              sys_security_acl: '09b004d031db431792f954ca51959c7e'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '18e1baf078a44063be9004ea698d64e5'
            key: {
              name: 'x_iio_sync_problem'
              element: 'owner'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '19058a6397b24675a7174dd0050c3093'
            key: {
              sys_security_acl: '7ea6c0a5441743b5992e14944f27bca3'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '19107d1268724d4c865c6eff9c169e5e'
            key: {
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ticket'
              position: '1'
            }
          },
          {
            table: 'sys_choice'
            id: '191442b5bd754dc488955d35e7c61c71'
            key: {
              name: 'x_iio_sync_mail'
              element: 'kind'
              value: 'still'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '192ec1230fac4a2985054dc8c54a2b98'
            key: {
              document_key: '5c76c90be8364c94828c3c20f86abfb0'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '19608e8dc3c24228b347c24116ee2d77'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '8240f852f31f43248d8626755228bcec'
            }
          },
          {
            table: 'sys_dictionary'
            id: '198b96c6b13340c3b5b7e416b3db500b'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'events_seen'
            }
          },
          {
            table: 'sys_variable_value'
            id: '198c04764cf9421094a61d1bc62e75a0'
            key: {
              document_key: '4657f6134a544cd0a3766d327b122b8a'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '19a22423c40a45e39bff421ef1573494'
            key: {
              sys_security_acl: '654e296ed87449728f1e3a95ef1924d4'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '19aba464ee1d496c9b2e4f51c86a58ce'
            key: {
              document_key: '9fa0f5d6776143239dd98c0c79e6357a'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_documentation'
            id: '19c0cba0786d47afa663ccc0d88b01fc'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'position'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '19d25cf76cd44e319af130b5c61e31be'
            key: {
              document_key: 'e15b8fd365d740ca817aefcf420370c3'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_documentation'
            id: '1a0d3176b6794c01928198d00132ab44'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'reference'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '1a11b27f85cf45b7b36683f912c8bbd1'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'journal_watermark'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '1a547115c7dc489784b1803fbf71d021'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'sign_in_succeeded_at'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1a806639e32b46ac9fe774a6b4d1f41b'
            key: {
              document_key: '7031646fa50e456ca132d63d64da8cd1'
              variable: '67400008676003007ba405225685efa4'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '1a97a2febe794d6fa585feea3fd72003'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: '6e0603e01f404c5894752e1034ac60c1'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1aa30f2790024b17b936e3177d7f8603'
            key: {
              document_key: '806efdeb6941453980dc346b99304f80'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_page'
            id: '1ae3ee14bb2f41738082374cf99473cc'
            key: {
              endpoint: 'x_iio_sync_home.do'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '1affdd89b08844a3b8b65896fde74025'
            key: {
              list_id: {
                id: '277cd310b8e44873ac53616a7ed1ec06'
                key: {
                  name: 'x_iio_sync_cursor'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'next_attempt'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '1b0c141a97bf42bcb879372adb8d8081'
            key: {
              sys_ui_action: '151a9d448a98487199e2b00737d250e8'
              sys_user_role: {
                id: 'cf9326eccbda4817a99e84d60524816e'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '1b1fe382d3754794a0f2759a9a01a561'
            key: {
              sys_security_acl: '6a7bb7d1765f4f7ba99386f303e93dfd'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '1b20228e832a4dc5bec62725764bab08'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'count'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1b2a8b472ee54863a691e5839c621bf9'
            key: {
              sys_ui_section: {
                id: '69f026ea47434b00be664915539006fb'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'discarded_at'
              position: '4'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1b33da13b07d4e09aefa938db85d0dcd'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '1b36310e97cf4d5ba4b9845e3994f17a'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'source_status'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: '1b95b1dd6b2b454ebf450d337c854de9'
            key: {
              logical_table_name: 'x_iio_sync_note'
              col_name_string: 'update_id'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1ba673d0b2f24979816e5ac86ad13850'
            key: {
              document_key: '4ea3322d5fc04801bf1e0913419ed496'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '1baea9c54701490993ba3ef2ff5cef4a'
            key: {
              sys_ui_form: {
                id: 'bfd5e5185b214a6588a02e848c125c71'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '69f026ea47434b00be664915539006fb'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '1bc2bc209f2243de8a24dda8f5c58559'
            key: {
              sys_ui_section: {
                id: '752f4d70561c486fafdbe2c86d79d88b'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'state'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: '1bcc19509871493588f085dd75ff7efe'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1bdd2fe3c8cb49a783af5a57c858f785'
            key: {
              document_key: '5f31c91dfa7446a3bdadf373b55365df'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '1be0edaaf9e0404883e98c6ea05e4da1'
            key: {
              sys_security_acl: '81060ce3226c4d70afc134c7dde93115'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '1c27383c925f4cf2ba3be746dd0b99b6'
            key: {
              document_key: '6e0603e01f404c5894752e1034ac60c1'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1c718c537cd740d296fb2a3c8f07650e'
            key: {
              document_key: 'c6148acf15544bbc960dc03b8b148abe'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_documentation'
            id: '1c776eaa20ce4a11b981a462d9ecc44f'
            key: {
              name: 'x_iio_sync_mail'
              element: 'body'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '1c79ac1913da4cee8469961a1ce7f0c8'
            key: {
              sys_ui_action: '2d104fd332454775a9fb2f90367753b1'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '1c86fb599cd84a36b264eafd63f47bfe'
            key: {
              sys_security_acl: '7a8190b3a18f44a2adc5942b2af75c1d'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '1c8c0d37a7d14628a5d13d235c133f4f'
            key: {
              sys_ui_section: {
                id: '80b031fd4121477281d4702e5864d4c8'
                key: {
                  name: 'x_iio_sync_history'
                  caption: 'History entry'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sys_created_on'
              position: '5'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1c97db55bd844d87800718c0adbf4691'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_reason'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '1ca6a0d4d7d84a24aab19af36e085b88'
            key: {
              list_id: {
                id: 'ffac2a0488eb4950818cf91aa02e7b27'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'kind'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1ca7b5bf8852406895345297ed929ae8'
            key: {
              sys_ui_section: {
                id: '09ee1cc1afee4502a2bd7d924413a291'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'answer'
              position: '1'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1cb1916c37a049bd8d0823ed9ddf3e4d'
            key: {
              document_key: '806efdeb6941453980dc346b99304f80'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_choice'
            id: '1cb513a979af419e998702823e548230'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'kind'
              value: 'sweep'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1cc6d70e44b147bf8bf16c98cc438934'
            key: {
              document_key: 'cfff8f97fbe64d83b4ee995a74e42ce8'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_ui_policy'
            id: '1ce8741f1530401facd4530304a2bc2a'
            key: {
              table: 'x_iio_sync_state_mapping'
              short_description: 'incident.io sync: Problem is shown where there is one'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1ced029cf65b41ce8605847d0b0892d7'
            key: {
              sys_ui_section: {
                id: '80b031fd4121477281d4702e5864d4c8'
                key: {
                  name: 'x_iio_sync_history'
                  caption: 'History entry'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1cf72203515a4a86bbc169dd9cdafa84'
            key: {
              name: 'x_iio_sync_problem'
              element: 'cause'
            }
          },
          {
            table: 'sys_db_object'
            id: '1cf7433fbaf149d7b929883d232f8e27'
            key: {
              name: 'x_iio_sync_field_mapping'
            }
          },
          {
            table: 'sys_documentation'
            id: '1d1837570b4447c08c67cccd46ec2449'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'destination'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1d26988ff1e14113a688e297db1f9274'
            key: {
              document_key: 'c6148acf15544bbc960dc03b8b148abe'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1d2df5e0eedd4a22a23cd1aee22c55ef'
            key: {
              document_key: '13f8d1be43ed4ff09a209a7a19945019'
              variable: '1778a7480f20101091d0f00c97767e03'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1d365f0f437f4ecea389ae176708d10f'
            key: {
              document_key: '20dccc1f1b3541619143d312ba1287bb'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1d74b2269cd84efd986c5dad7b3efb1e'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'record_state'
              position: '12'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1d756a7ebc4c45d89b0c6574197d00d0'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'paused_by'
              position: '10'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1da6db87bf904bf48dd536e17af9445a'
            key: {
              document_key: 'e4b31988cdcb42a98e7eea9dc33d15a3'
              variable: 'cbddfa135320220002c6435723dc3415'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '1da8dd452b164e75af04987e049085cd'
            key: {
              ui_policy: {
                id: 'ff0ee3a449c540bd844589c35eb42d94'
                key: {
                  table: 'x_iio_sync_field_mapping'
                  short_description: 'incident.io sync: a lookup needs a table and a column'
                }
              }
              field: 'lookup_table'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1db9a9543a3d4259a71dd3ea7da325ca'
            key: {
              document_key: '79ceb940a32e4cf4af2e9973ed969ae2'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_list'
            id: '1dd7a81cd716461f89683398daaa5707'
            key: {
              name: 'x_iio_sync_problem'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1e5e884655e94f868a83a15dd8105749'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'private'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1e633d9277aa49b0be1785e977c3d2cc'
            key: {
              document_key: '0f68931a585f44b69888e55fecafc32b'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '1e7104f81f794d72976cadd957de14e9'
            key: {
              list_id: {
                id: '663547fea45c443383532b4a0b11254b'
                key: {
                  name: 'x_iio_sync_check'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'last_passed'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1e77afd65dcf4fea822ae5826348d2fa'
            key: {
              sys_ui_section: {
                id: '73a3820866d24f56834a14b3b6718981'
                key: {
                  name: 'x_iio_sync_condition'
                  caption: 'Condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'attribute_kind'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: '1ea680d181db4f1d8938c09d4b9cb493'
            key: {
              name: 'x_iio_sync_problem'
              element: 'problem_key'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '1eaf15d90d9b4a42853706ddec5a38e6'
            key: {
              sys_ui_action: 'd863c2b2cbc84d218b2fcf994307f4d1'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: '1eaf24a09fc84911953b8df9c010be8d'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: '3ca7827e628a44b89b9fd0750cdc3ca1'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1ec3f524dad44be58dd1cb20851efed8'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'parent'
              position: '5'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1ed67a6d71cb43eba43f1b4185a662cf'
            key: {
              document_key: '13f8d1be43ed4ff09a209a7a19945019'
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1ed994b1bae9486aaaed19a9305fd148'
            key: {
              sys_ui_section: {
                id: '869a6ec9607c4a7295a56e1453136697'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1edc7e1e1f664077a76bd44a6405e79e'
            key: {
              document_key: '12718d6451f94acbb2bb7d550e636207'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_choice'
            id: '1ee3015599914580a443f744d9678750'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'lost'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1f2c2ce3ba1f41e0aa419dad4270c915'
            key: {
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'next_attempt'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1f45480ab0c6486091e2c85c9ba31775'
            key: {
              sys_ui_section: {
                id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'tryout'
              position: '1'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1f4ffdfc3208480eb21ab330271da8e5'
            key: {
              name: 'x_iio_sync_note'
              element: 'written_at'
            }
          },
          {
            table: 'sys_ui_section'
            id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
            key: {
              name: 'x_iio_sync_problem'
              caption: 'Problem'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1f7c2633709a47048e3f3156069ea284'
            key: {
              name: 'x_iio_sync_history'
              element: 'ticket'
            }
          },
          {
            table: 'sys_documentation'
            id: '1faaa4df35f44c22a48ad3d09e24dcdb'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1fac13facb3148078851e58f0e776647'
            key: {
              document_key: 'f7cd14049b524ba99b9149282efbc441'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1faecaf4b50c423e8d64629c64156e3f'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'finished_at'
              position: '5'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '1fd483d81a804da6a7d9580a81675bb5'
            key: {
              list_id: {
                id: '358911820dbf4ea3b4de2c312117275d'
                key: {
                  name: 'x_iio_sync_mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'subject'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1fd80bc59e024847ba0680a1ccd89b18'
            key: {
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '5'
            }
          },
          {
            table: 'sys_choice'
            id: '1fde698b8b5b40419247b9bbc959a302'
            key: {
              name: 'x_iio_sync_mail'
              element: 'kind'
              value: 'test'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '1ff5cfafbc4d4805add31d6270c156ea'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '7dddd3f4083d400d8ecbad9f0aac3855'
            }
          },
          {
            table: 'sys_ui_element'
            id: '201056fa20cc4a9d8d8f11a6db024b42'
            key: {
              sys_ui_section: {
                id: '8ed6e7c10a8740c7a3d2e7b684da2103'
                key: {
                  name: 'x_iio_sync_preview'
                  caption: 'Preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: '20323c2fd8054c8fb439b4b6d6b8dd8e'
            key: {
              name: 'x_iio_sync_connection'
              element: 'current_secret'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '20434dd0c0854105916b78bad94610d9'
            key: {
              document_key: '0f68931a585f44b69888e55fecafc32b'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '2049235d11dc4b4989c97812207599f1'
            key: {
              sys_security_acl: '863e43519f6e46f7aa36b436f4c3e5e4'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '204cf837bb774507918e017dbba8c705'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'state'
              value: 'parked'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '20ea21aba78648549e95ddb7638336fe'
            key: {
              list_id: {
                id: '1dd7a81cd716461f89683398daaa5707'
                key: {
                  name: 'x_iio_sync_problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'last_seen'
            }
          },
          {
            table: 'sys_dictionary'
            id: '21197a886e354eb39b57378efa13dd1d'
            key: {
              name: 'x_iio_sync_mail'
              element: 'kind'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '211b690ff4ad40a5b83fe2cb569f64c7'
            key: {
              list_id: {
                id: '663547fea45c443383532b4a0b11254b'
                key: {
                  name: 'x_iio_sync_check'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'last_checked'
            }
          },
          {
            table: 'sys_variable_value'
            id: '211ec2aeeace4a6f9fa5088117e156a4'
            key: {
              document_key: '28b1cc98b19d4903bd19d6ccd15eb07c'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2137a49ed93d48eea167c5babb433af8'
            key: {
              document_key: 'c4a63728fc444c44ae5aeea28c2b841d'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_documentation'
            id: '21582e9bbe4245669e6ba02108ff7ddc'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'reason'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '2185685390b848138323f8ed142845be'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'jira_after'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '218fc2a1ea2744bd9a5b9144cca7dc91'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'sweep_failure'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '21a6642bd4ea46a189da774b540eda2c'
            key: {
              name: 'x_iio_sync_check'
              element: 'found'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: '21a8ca1104aa4226a8bf13bede396cea'
            key: {
              logical_table_name: 'x_iio_sync_ticket'
              col_name_string: 'reference'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '21b9326475894c66a45b448c3f7fb6fb'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '274aa3bfa2e040cabd0a825888a5f786'
            }
          },
          {
            table: 'sys_documentation'
            id: '21ea3d8e82994d1ca963285ae9fcb2ad'
            key: {
              name: 'x_iio_sync_check'
              element: 'last_passed'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '21f7a18f515d4b499b7b4074c0b4e53c'
            key: {
              sys_ui_section: {
                id: 'b37e582dbc7c4ca2befb6c0c52160ac9'
                key: {
                  name: 'x_iio_sync_mail'
                  caption: 'Mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_ui_policy'
            id: '22092938e3a048c9b974ebddf6594d06'
            key: {
              table: 'x_iio_sync_state_mapping'
              short_description: 'incident.io sync: states of Jira belong to no table'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2212e0023293411e89beff80bb2570b7'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'name'
            }
          },
          {
            table: 'sys_documentation'
            id: '221ea5ddfdd447059181146646e573a1'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'status'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '2220f3b4b2674179925a697e7f484180'
            key: {
              sys_ui_action: '24cd7be2d4c6469ab1c326728a679b23'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '2226ba25fed74f7fa3564117ceafc059'
            key: {
              name: 'x_iio_sync_template'
              element: 'trial'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '223008bf3e8744b19a784a2a6ff3a009'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'next_attempt'
            }
          },
          {
            table: 'sys_variable_value'
            id: '22358043066a4ec2b0dd7522c8ec1fb8'
            key: {
              document_key: '7eb4605f6a5d462a949c2d8041d58ec2'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_element'
            id: '22808418f48b47e681714d530743d3ec'
            key: {
              sys_ui_section: {
                id: '752f4d70561c486fafdbe2c86d79d88b'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_variable_value'
            id: '228c32354ab5450c88b18137573725aa'
            key: {
              document_key: '4edd59926dda41f4b7f290f9fd88cd20'
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
            }
          },
          {
            table: 'sys_choice_set'
            id: '22917f86231342329868f334149c13e7'
            key: {
              name: 'x_iio_sync_problem'
              element: 'kind'
            }
          },
          {
            table: 'sys_index'
            id: '22b0714a749c46358ce2556a143ac355'
            key: {
              logical_table_name: 'x_iio_sync_outbound_event'
              col_name_string: 'ticket,type'
            }
          },
          {
            table: 'sys_choice'
            id: '22bf2c6ad84c4d069b73bcbdd82484ed'
            key: {
              name: 'x_iio_sync_mail'
              element: 'kind'
              value: 'weekly'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '22c08585debc44588c130687b3426b60'
            key: {
              document_key: '20dccc1f1b3541619143d312ba1287bb'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_documentation'
            id: '230287b862cc4fef9863ba95cfdc38f5'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'problem_key'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2321102c383e4ecfaee9ef241ad945ff'
            key: {
              sys_ui_section: {
                id: 'e8e50f51ecd24e6881de454d28a5ad7d'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'external_id'
              position: '1'
            }
          },
          {
            table: 'sys_ui_list'
            id: '2322768d77214349abdfb1842693201c'
            key: {
              name: 'x_iio_sync_condition'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '23b17ac5be6d4a5ca52c45157d20006a'
            key: {
              document_key: '8855020285db4a8cac59010dbb8df91f'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_variable_value'
            id: '23b318901cb34a04b16442eb500f7f35'
            key: {
              document_key: 'fa6c450b25fc4b039840fb871d60fe9a'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '241244e94dd7495e8d97892051ef5b86'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '7'
            }
          },
          {
            table: 'sys_documentation'
            id: '2436a16ca70b49799145e2693d5e777d'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'seen_version'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '244803a518c14bebba08511ac8455191'
            key: {
              list_id: {
                id: '277cd310b8e44873ac53616a7ed1ec06'
                key: {
                  name: 'x_iio_sync_cursor'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'lease_holder'
            }
          },
          {
            table: 'sys_documentation'
            id: '2454a2481b9645b5a114c6a73ade7c0f'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'target_table'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '24619cbb32064bdeb5438296ab0a1063'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sync_updates'
              position: '13'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '24b578aadea54260a5a7a9314bb9a6ae'
            key: {
              sys_ui_action: '6ddac7927d3243acab900986fdcb7c5f'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '24c98a99d0f14616940eee4893e4274a'
            key: {
              name: 'x_iio_sync_problem'
              element: 'direction'
            }
          },
          {
            table: 'sys_dictionary'
            id: '24fbd48da88a4659bf775d87f869851e'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'bridge_attempts'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2507717bf8f44d4ebb286a8c4a33fd38'
            key: {
              document_key: 'e15b8fd365d740ca817aefcf420370c3'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_ui_element'
            id: '250ea5cdad2e4c46ad790e2c57a154fc'
            key: {
              sys_ui_section: {
                id: '73a3820866d24f56834a14b3b6718981'
                key: {
                  name: 'x_iio_sync_condition'
                  caption: 'Condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'order'
              position: '6'
            }
          },
          {
            table: 'sys_choice'
            id: '251f08930bcd45388ff71b6e7781f6b2'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'in_use'
              value: 'yes'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice_set'
            id: '25354817cb0a463fbdf7f28f5f5c2a3e'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'destination'
            }
          },
          {
            table: 'sys_db_object'
            id: '2549daca701c4ad498d709133979506d'
            key: {
              name: 'x_iio_sync_tryout_row'
            }
          },
          {
            table: 'sys_db_object'
            id: '255559bc9b034a5e9b8af29d6dad5457'
            key: {
              name: 'x_iio_sync_state_mapping'
            }
          },
          {
            table: 'sys_dictionary'
            id: '25571ee0ef304a9b97b54529c08e53aa'
            key: {
              name: 'x_iio_sync_mail'
              element: 'subject'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '25605a6f9bf643328845bff44286da90'
            key: {
              list_id: {
                id: 'e5c7274e7f3345dfafa432187f58c4b0'
                key: {
                  name: 'x_iio_sync_attribute'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'key'
            }
          },
          {
            table: 'sys_choice'
            id: '2582a2d3b99a44e393dabcf14f0a372d'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'refused'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '259099309345439a96dc3a388a27f4b6'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'changed'
              position: '10'
            }
          },
          {
            table: 'sys_variable_value'
            id: '25acc2ce5ba94694af3258e0f0faa1f4'
            key: {
              document_key: '0749a130179d4d3fb1ac0e916766a168'
              variable: '98c44875ffa033008d3f5d9ad53bf1fa'
            }
          },
          {
            table: 'sys_documentation'
            id: '25bc6cf6153e42d7a1758c95c5c8adb2'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'retire_on'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '25ede96863cc4378a19e3c7440dfdce3'
            key: {
              name: 'x_iio_sync_note'
              element: 'discarded_by'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '25ee4466313d49c4b03c83bbd0a4ebba'
            key: {
              sys_ui_section: {
                id: '80b031fd4121477281d4702e5864d4c8'
                key: {
                  name: 'x_iio_sync_history'
                  caption: 'History entry'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'configuration'
              position: '8'
            }
          },
          {
            table: 'sys_dictionary'
            id: '25eeb54247c644cc909c856d084f082d'
            key: {
              name: 'x_iio_sync_problem'
              element: 'state'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2651ae41148c4866823cc9734ffe294b'
            key: {
              document_key: '1a19700dc5e94937a673e255c3a2aa9e'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2651c1b84c50473887c5d42a677cf657'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'records'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: '26552cb6c4ff43d490bf216ddd8a0aa5'
            key: {
              document_key: 'd1a6e83584fd4021a0820286bd5af25f'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_choice_set'
            id: '26760fde9cb14d829ba49ef7c0a9c654'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
            }
          },
          {
            table: 'sys_ui_list'
            id: '267f97e7741b4bae98324015307cf6fc'
            key: {
              name: 'x_iio_sync_outbound_event'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '26a0016d5eb841519f7b3dd588123b1c'
            key: {
              name: 'x_iio_sync_outbound_event'
            }
          },
          {
            table: 'sys_ui_element'
            id: '27078df1126745cc913c5a6259e9fda2'
            key: {
              sys_ui_section: {
                id: '5a465e35cd7348cfa58a85fcc8ef6fb1'
                key: {
                  name: 'x_iio_sync_refusal'
                  caption: 'Refused document'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'record_type'
              position: '2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '27127989309c4f62b6915337666caadc'
            key: {
              list_id: {
                id: '71f54bd7922d450987d249545fd06396'
                key: {
                  name: 'x_iio_sync_tryout'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'warned'
            }
          },
          {
            table: 'sys_documentation'
            id: '27370f0c3dbf4a6b9a0054bfb94bd54c'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'sign_in_failure'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '27434e45dfb74d0d9ca899731594321d'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'ticket_state'
              value: 'open'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2748670ae0c440e7ab9d7ad92a553c78'
            key: {
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '11'
            }
          },
          {
            table: 'sys_variable_value'
            id: '276104c2c5424202975305154f2dfeba'
            key: {
              document_key: 'c91a27fe775542dc8f1eb5faf2094cb3'
              variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2774bc3bfa1f401b9e9d5c1904ce1e93'
            key: {
              document_key: '489aed25f4204946a58930f1dbc63a53'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_list'
            id: '277cd310b8e44873ac53616a7ed1ec06'
            key: {
              name: 'x_iio_sync_cursor'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2790a438713045cb8ddb8b08cf39f7e7'
            key: {
              document_key: 'cfff8f97fbe64d83b4ee995a74e42ce8'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '27bb7aaed72d4ed2a825f2daed9c3a0c'
            key: {
              list_id: {
                id: '18449684301748e5aebae475940aa74d'
                key: {
                  name: 'x_iio_sync_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'match'
            }
          },
          {
            table: 'sys_variable_value'
            id: '27f2679dcde34a06ba3f7693fcb4b878'
            key: {
              document_key: '635216617e0540e48664b4392d587548'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_documentation'
            id: '27fa208d48ff427a9af94bdd31a386a2'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'finished_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '27fc0a6c1cb34454af411157d36802bb'
            key: {
              sys_ui_section: {
                id: '69f026ea47434b00be664915539006fb'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '285a757c301d458db10bae8a616bd670'
            key: {
              name: 'x_iio_sync_template'
              element: 'trial'
            }
          },
          {
            table: 'sys_ui_section'
            id: '28661420eee042ba8f8f170a5e81d003'
            key: {
              name: 'x_iio_sync_ticket'
              caption: 'Ticket'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2868705b682c4d8e9b489616e415fdd3'
            key: {
              document_key: 'e1b4d83705b54327a7453790f090ce89'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '286ceb7d04384a9f9f3983858850fd60'
            key: {
              document_key: 'fa6c450b25fc4b039840fb871d60fe9a'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '289f1cf2cb3547eb982809c59b317afa'
            key: {
              list_id: {
                id: '277cd310b8e44873ac53616a7ed1ec06'
                key: {
                  name: 'x_iio_sync_cursor'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'jira_position'
            }
          },
          {
            table: 'sys_ui_element'
            id: '28a6db75b4a0473d83c175fc90f6e1f9'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'problem'
              position: '15'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '28a76d14e82e496c928a2ee7ff5cdd73'
            key: {
              list_id: {
                id: 'a61f9a1c709f45bda22c09b7e5c595e0'
                key: {
                  name: 'x_iio_sync_connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'active'
            }
          },
          {
            table: 'sys_documentation'
            id: '28d30dbc1f2c4e1da624db748af88bae'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'active'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '28e0d3f0bccc4a03a144a04a019abeff'
            key: {
              name: 'x_iio_sync_check'
              element: 'name'
            }
          },
          {
            table: 'sys_dictionary'
            id: '28f4a0538d3a41af8f2cd140ca7b543c'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'applied_values'
            }
          },
          {
            table: 'sys_variable_value'
            id: '28fc54bcfb3e4d08be6f5ceefbe27729'
            key: {
              document_key: '7d5d399be8cf4fa1abb0698ea9589b7c'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2905d9a9760e4129b2c5bab497466492'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'cause'
              position: '0'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '290b1944024345d495a8e1fec99fee7a'
            key: {
              list_id: {
                id: '488cc41c833a447ba95b4f8d32bab10c'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'target_table'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '2935da3f3218467f902b3edc87688c47'
            key: {
              sys_security_acl: '04b5cb0a4791495fbf7dadd4c713c22f'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '2955dfe7d152460d863542339fa9c62b'
            key: {
              sys_ui_action: '19ab46f12573447896c8ed919b12123d'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '29ad445c792d49cfa918988049cb4d4b'
            key: {
              document_key: '1758d82a73db4c60b84ac77a2237645e'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_choice_set'
            id: '2a0b4f66fbfd403db11c29b063f86827'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'destination'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2a4567279bf24b4abf2d72c2323981a3'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'host'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2a56519a34b94f30b161ac072fb22c50'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'match'
              position: '10'
            }
          },
          {
            table: 'sys_documentation'
            id: '2a6b700c6fdb4f098c7596db4f06f876'
            key: {
              name: 'x_iio_sync_note'
              element: 'attempts'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '2a6c84f13040449cbee67b48343bba34'
            key: {
              sys_security_acl: '63c65e92f4d44f919fcc1d2f0f5a8af4'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '2a9f70fd670f4f7eb823715f02b16a78'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'position'
            }
          },
          {
            table: 'sys_documentation'
            id: '2aa0d8e05a024668896312c572fee78d'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'warned'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '2ac903d74e5b40be974e2b3f93ce804f'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'category'
              value: 'learning'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2adbb45e665a49bbb0dbd26a39201b19'
            key: {
              document_key: 'ea8374444851421ab63bfaeeb47d5056'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2b0bb7d3ea5f46b790700973eaf6cdd3'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'description'
              position: '16'
            }
          },
          {
            table: 'sys_documentation'
            id: '2b296434f038496890c9ab392c4f28df'
            key: {
              name: 'x_iio_sync_problem'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2b4f16d81660413eb6a58dc39de1b628'
            key: {
              document_key: 'cfff8f97fbe64d83b4ee995a74e42ce8'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2b53ea2934f649d0ab3fb730dd3d5219'
            key: {
              document_key: '905ad4efcd1b40898d4972e38a24729b'
              variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2b661868c910466ca3398940c61e1a04'
            key: {
              name: 'x_iio_sync_preview'
              element: 'status'
            }
          },
          {
            table: 'sys_index'
            id: '2b6b753a3d87400f903e8824f8ed3137'
            key: {
              logical_table_name: 'x_iio_sync_outbound_event'
              col_name_string: 'type,state'
            }
          },
          {
            table: 'sys_choice'
            id: '2b98e2ff81b24804a0509860d090908d'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'status'
              value: 'linked'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2bbaf195da334a44850d866f919959d6'
            key: {
              sys_ui_section: {
                id: '8ed6e7c10a8740c7a3d2e7b684da2103'
                key: {
                  name: 'x_iio_sync_preview'
                  caption: 'Preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status'
              position: '4'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2bd4bbdc34cf4611a3426f2e5a4d82c5'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'record_type'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2c0ea391dcbc4250a4ac0b873633bf38'
            key: {
              name: 'x_iio_sync_mail'
              element: 'users'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2c14c93aaa4b45f184107f2005c3bf41'
            key: {
              list_id: {
                id: 'c4f995adfa3e4dbf9f284bdaff86a0eb'
                key: {
                  name: 'x_iio_sync_link_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_created_on'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2c193ee5a15046a39537b9bff3856537'
            key: {
              name: 'x_iio_sync_mail'
              element: 'retire_on'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2cafd312d3654ad5a3a1201451edb2f3'
            key: {
              sys_ui_section: {
                id: 'e8e50f51ecd24e6881de454d28a5ad7d'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'desired_values'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2cb130a0d6ca44a99c4b63ff7438ac6d'
            key: {
              document_key: '8170a81e988745298a5b8e64fff217df'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2ce3e63e3c934e10845b94148d767aac'
            key: {
              sys_ui_section: {
                id: '5a465e35cd7348cfa58a85fcc8ef6fb1'
                key: {
                  name: 'x_iio_sync_refusal'
                  caption: 'Refused document'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2cfaf014e5b14000a968f87138a3eb0d'
            key: {
              document_key: 'e2e1107bf769483f99fd3592cf3d7f47'
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '2cfe1b2be12c4339ba6285d71257d270'
            key: {
              sys_security_acl: '4bb6a5e2130740078a4208100b29ac3d'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '2d23c3f959d04397ab5366a5a1ec9a97'
            key: {
              document_key: '4bdcc608fcb94dcb90b630ffbc67e327'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_documentation'
            id: '2d2f5fd07ec84d18b864fa15d4b320a5'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'claim'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2d326a6190054a65b53bcb0550b5b1e5'
            key: {
              document_key: 'd788cf1d8fee41ec83a82271069263d0'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_choice'
            id: '2d35c81e6848412c9e5936b4f5c35e0b'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
              value: 'catalogue_refresh'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '2d61d8c1524d449ba2913088e8657750'
            key: {
              name: 'x_iio_sync_option'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '2d7f7ceedf5d47a5b459e29583b0aa2a'
            key: {
              sys_security_acl: 'c82f93bb14854e149971f3b139478e3a'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '2d8c0b58edca4fcfa8c63657956a8558'
            key: {
              document_key: '4edd59926dda41f4b7f290f9fd88cd20'
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2dc6c81e88d24cd8983325ce13ccbd65'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'external_id'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2ddbf63d2cf349bb9eab0b41451a10b7'
            key: {
              document_key: '61f354c96d97447da2e8e6c1bcb1d244'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2ded296a5463410f961ae4209487ccdc'
            key: {
              list_id: {
                id: 'ae2c3ab8c07c47fcb6852b0275ed10eb'
                key: {
                  name: 'x_iio_sync_bridge'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'key_name'
            }
          },
          {
            table: 'sys_user_role'
            id: '2e020d483c3f450b8df67e8212e0913d'
            key: {
              name: 'x_iio_sync.operator'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '2e033d9565274d9cb29bb7cfe4ffeab8'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: 'c59e72abef4b428589ed07e9b6878960'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2e1497da39ea424f8f6721917d281076'
            key: {
              list_id: {
                id: 'f0491a58f0964b7bb6b722150c6c1c8b'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'incident_status'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2e445cea2e8348cf88e1d79344118a3a'
            key: {
              document_key: '16e04cdcf1dd465380f54112c925fae2'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2e51e61a713140ea8c29cd2632c73578'
            key: {
              document_key: 'e1b4d83705b54327a7453790f090ce89'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2e5481e8727646ada06055e7b1a20ba7'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'position'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2e790a7678e441bb90f30a561dc493a1'
            key: {
              document_key: '52baf79baff14d839a0d6804e212fc05'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2e8cd843a9a247f18a10fea7d3b65f34'
            key: {
              list_id: {
                id: '663547fea45c443383532b4a0b11254b'
                key: {
                  name: 'x_iio_sync_check'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'found'
            }
          },
          {
            table: 'sys_documentation'
            id: '2e91b6d572e748b8b1cf19c49c3fd66d'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'permalink'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2e9e304827e04aa1b810e40acc81b240'
            key: {
              document_key: '4929fec9e9b74b6e94d0b2214821ebae'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_choice'
            id: '2eb0fda3db6a40a9a6e4c7c58aa0c057'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'follow_up_status'
              value: 'completed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2ebfd989571d489484c1e22afe342f13'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'claimed_at'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2ec1ed4778be42d5b1073fdc12c6293e'
            key: {
              document_key: 'e0b910b20b08430bafb6e6645900e8db'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '2ec94bf892d845538cc333bf847e1674'
            key: {
              ui_policy: {
                id: 'f7ffb4e95a754f779130a9a4a7811029'
                key: {
                  table: 'x_iio_sync_condition'
                  short_description: 'incident.io sync: what has no options is compared with text'
                }
              }
              field: 'text'
            }
          },
          {
            table: 'sys_documentation'
            id: '2efc82f248284e07b578869de67b1141'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'bridge_attempts'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2f0cd4ca6bfe4a618d0034d1c8bb0ccd'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'values'
            }
          },
          {
            table: 'sys_documentation'
            id: '2f56935b422a48eaa0a7bd91cffdbddc'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'external_id'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2fda404bdd7c475f83b762c184375b67'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'lease_until'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2feacf73e7324c26b140c3e117a6fbcb'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'lookup_table'
              position: '8'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2ffef96c6d864fefb55b7094a9ec7f27'
            key: {
              list_id: {
                id: '71f54bd7922d450987d249545fd06396'
                key: {
                  name: 'x_iio_sync_tryout'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_created_on'
            }
          },
          {
            table: 'sys_choice'
            id: '302a605653d04f4b9479bbe86a1ae58f'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'state'
              value: 'discarded'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3036bee6f95449c190bb94da98e2e009'
            key: {
              sys_ui_section: {
                id: '4879e544b65048879565b7f3e6229c7f'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Claimed record'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'claim_answered_by'
              position: '4'
            }
          },
          {
            table: 'sys_documentation'
            id: '30466988c5124543b09bcbd942d34720'
            key: {
              name: 'x_iio_sync_connection'
              element: 'active'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '304b2e7794a740d3a8c598c109eb0b3f'
            key: {
              list_id: {
                id: '5759ac5242624aa885dad132a1dd3c3f'
                key: {
                  name: 'x_iio_sync_note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'written_at'
            }
          },
          {
            table: 'sys_choice'
            id: '305add60edac457e9bc3d303d0d86db2'
            key: {
              name: 'x_iio_sync_problem'
              element: 'kind'
              value: 'somebody'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '3087a69d127649a683d0255fb74d9615'
            key: {
              name: 'x_iio_sync_option'
              element: 'removed'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '30d1758368c64d5c987f21d077b5a82b'
            key: {
              document_key: '79ceb940a32e4cf4af2e9973ed969ae2'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3124b4c241934f03891e145b250df0b0'
            key: {
              document_key: '8855020285db4a8cac59010dbb8df91f'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '313e4395afa14b26a500586957900ae4'
            key: {
              list_id: {
                id: 'ae2c3ab8c07c47fcb6852b0275ed10eb'
                key: {
                  name: 'x_iio_sync_bridge'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'leader'
            }
          },
          {
            table: 'sys_variable_value'
            id: '316965c06d0b49068b72a32890fda66f'
            key: {
              document_key: 'c59e72abef4b428589ed07e9b6878960'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_dictionary'
            id: '31c92523d81340a7a961715aa9ee8d6f'
            key: {
              name: 'x_iio_sync_note'
              element: 'author'
            }
          },
          {
            table: 'sys_choice'
            id: '31cda34aa2974a4abd8da08479d31644'
            key: {
              name: 'x_iio_sync_check'
              element: 'state'
              value: 'unknown'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '31ecdd08f4e444cba794d7bc6b35008e'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '048d3fa1470b4cd4bd976bdce9beda10'
            }
          },
          {
            table: 'sys_choice'
            id: '31f5c018bdd1446483bf666ab97845e3'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'follow_up_status'
              value: 'not_doing'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3235ad3326494cf69175d2629ee4135c'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'notes_before'
              position: '15'
            }
          },
          {
            table: 'sys_documentation'
            id: '3237c65543834656961c04b6478c7977'
            key: {
              name: 'x_iio_sync_problem'
              element: 'episode'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3254fdb195b848faba0e65676ec2a47f'
            key: {
              list_id: {
                id: '18449684301748e5aebae475940aa74d'
                key: {
                  name: 'x_iio_sync_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'problem'
            }
          },
          {
            table: 'sys_choice'
            id: '327091d7d11a4a788fce0dfd9a15d49c'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'kind'
              value: 'configuration'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '327fd40976e5443a8c68ac1d03b03052'
            key: {
              name: 'x_iio_sync_template'
              element: 'problem'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '32afc347e84e4906ba01b4b21d5fed3e'
            key: {
              name: 'x_iio_sync_preview'
              element: 'asked_by'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '32b38f4de8e94f30ac853ba397969dfc'
            key: {
              name: 'x_iio_sync_note'
              element: 'update_id'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '32cea716912f4d73a9ee976d8c08581b'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_action'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '332880545a6943b78e8f07e8cc682b32'
            key: {
              list_id: {
                id: 'f0491a58f0964b7bb6b722150c6c1c8b'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'target_table'
            }
          },
          {
            table: 'sys_ui_element'
            id: '338d0b054bcc4b4cb30db05f03ccc6c1'
            key: {
              sys_ui_section: {
                id: '752f4d70561c486fafdbe2c86d79d88b'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ticket'
              position: '2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '33b9c5269a5e47609f7821020badf411'
            key: {
              document_key: '24433cd9edc0440582ff060632286ae0'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_dictionary'
            id: '33bc6972b9754a6f8e157c9076df64da'
            key: {
              name: 'x_iio_sync_condition'
              element: 'text'
            }
          },
          {
            table: 'sys_variable_value'
            id: '33e526abeb764d78818676abf53636c5'
            key: {
              document_key: 'e0b910b20b08430bafb6e6645900e8db'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_variable_value'
            id: '33f7f21a0b6f494c8f30c5d61afc86d3'
            key: {
              document_key: 'c6148acf15544bbc960dc03b8b148abe'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_documentation'
            id: '340825a9866540558eef7b8d468c3a1a'
            key: {
              name: 'x_iio_sync_note'
              element: 'discarded_at'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '341bc213103b477899aa7cac2fd9ef96'
            key: {
              document_key: '20dccc1f1b3541619143d312ba1287bb'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_documentation'
            id: '341f4827109c4b30b9b66dcdb907ca52'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'shipped'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '342514c3293f43a691ee7283aafa4935'
            key: {
              sys_ui_section: {
                id: '8ed6e7c10a8740c7a3d2e7b684da2103'
                key: {
                  name: 'x_iio_sync_preview'
                  caption: 'Preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'template'
              position: '2'
            }
          },
          {
            table: 'sys_documentation'
            id: '34345c28c552491b9d459bb17132b1cb'
            key: {
              name: 'x_iio_sync_condition'
              element: 'text'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '34508e37ee2d4f129d541473a9eae5d9'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'category'
              value: 'canceled'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '346b66daf3a9400a95e0fe7d5d07cb77'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'started'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_index'
            id: '3475844cfd3547a1b6838663dbc47dc1'
            key: {
              logical_table_name: 'x_iio_sync_ticket'
              col_name_string: 'jira_id'
            }
          },
          {
            table: 'sys_ui_view'
            id: '3478916ed83041a183a43d43133d991e'
            key: {
              name: 'x_iio_sync_support'
            }
          },
          {
            table: 'sys_ui_element'
            id: '34a99ff8c52149779712ff6c1b06210b'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'echo_version'
              position: '5'
            }
          },
          {
            table: 'sys_variable_value'
            id: '34dab01405cd4177af4b08809c0a771b'
            key: {
              document_key: '8170a81e988745298a5b8e64fff217df'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_dictionary'
            id: '34dfa9f197e14fd68931ba48f1ccc410'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'signs_in_as'
            }
          },
          {
            table: 'sys_documentation'
            id: '34e838f5d9194d0cb6844a7f75bf7f75'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'changed'
              language: 'en'
            }
          },
          {
            table: 'sys_db_object'
            id: '3505d3b3cdf5487a88098c825e9175d8'
            key: {
              name: 'x_iio_sync_ticket'
            }
          },
          {
            table: 'sys_ui_form'
            id: '350caacb099f45f481b86829e87ba90b'
            key: {
              name: 'x_iio_sync_preview'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: '3540adcbe4664ac98eb73bc2f2261efb'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'discarded_by'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '356be04e4caf4b8984be368f23758aff'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'bridge_next_attempt'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '357059b2f3d441bea1d1546c8135e69a'
            key: {
              document_key: '1a7aa7f2263947aa89e6762802cef1e4'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_list'
            id: '358911820dbf4ea3b4de2c312117275d'
            key: {
              name: 'x_iio_sync_mail'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '359cf2c5dcaa4a559c979730b418fc17'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'reference'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '359f41556de14adcb40c715cc6609a9c'
            key: {
              sys_ui_form: {
                id: '350caacb099f45f481b86829e87ba90b'
                key: {
                  name: 'x_iio_sync_preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '8ed6e7c10a8740c7a3d2e7b684da2103'
                key: {
                  name: 'x_iio_sync_preview'
                  caption: 'Preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '35de15fdaa7d437da17e6228f6e1ee62'
            key: {
              document_key: 'c59e72abef4b428589ed07e9b6878960'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '35fa85d4b8534f54bd75ae4c77a576d5'
            key: {
              sys_ui_form: {
                id: 'caa90d0782d54962b27732bc2a79110f'
                key: {
                  name: 'x_iio_sync_note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '3602d114b8354df0957bec971a14b419'
            key: {
              name: 'x_iio_sync_connection'
              element: 'previous_secret'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '36185ba4f6384b3b965d6f15448e9818'
            key: {
              list_id: {
                id: '6c1e6881d3174c66a95a7059edad9119'
                key: {
                  name: 'x_iio_sync_history'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'about'
            }
          },
          {
            table: 'sys_choice'
            id: '3628e79d8966493e89d2267267feb0fa'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'kind'
              value: 'option'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '363b486b259849259eea718eb8f096ab'
            key: {
              document_key: '6d35f48957e549a793c0664e5be00476'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '367f897edb9d4dea827d9b352339ead4'
            key: {
              sys_ui_form: {
                id: 'b131472872944514a61e747d1eeaa4b6'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'a02011b73155494b8965056e4f07758a'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  caption: 'Status mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '368ee3c5f5e34d2f986223c11c962302'
            key: {
              document_key: '1a7aa7f2263947aa89e6762802cef1e4'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '36c86db8a1ab4d08b83b5b87e6814746'
            key: {
              name: 'x_iio_sync_template'
              element: 'NULL'
            }
          },
          {
            table: 'sys_ui_policy'
            id: '370387f047ac4e368fb481630fd0a2ff'
            key: {
              table: 'x_iio_sync_field_mapping'
              short_description: 'incident.io sync: an edit counts only for what is kept in sync'
            }
          },
          {
            table: 'sys_variable_value'
            id: '371ee6bffe90441a93d67003e20b9bae'
            key: {
              document_key: '8855020285db4a8cac59010dbb8df91f'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_ui_element'
            id: '37325b0f712740f29308369898977764'
            key: {
              sys_ui_section: {
                id: '09ee1cc1afee4502a2bd7d924413a291'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'source_id'
              position: '0'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3746cb8ddbb6434fa72dae67aaed5d4d'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'source_closed'
            }
          },
          {
            table: 'sys_choice'
            id: '37ace4880fe74b81b695ed03470ad765'
            key: {
              name: 'x_iio_sync_note'
              element: 'status'
              value: 'written'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '37bf543bd9134a2caa7b0653ca545fae'
            key: {
              document_key: '20dccc1f1b3541619143d312ba1287bb'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_index'
            id: '37c3a3b478414574bde82558f8dfd4e5'
            key: {
              logical_table_name: 'x_iio_sync_outbound_event'
              col_name_string: 'retire_on'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '37d1fadaf86f410d9e9f4d9efbd71a71'
            key: {
              list_id: {
                id: '0b1ec3e2837d4710ae62b8cb06ff92b4'
                key: {
                  name: 'x_iio_sync_option'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'label'
            }
          },
          {
            table: 'sys_documentation'
            id: '37e2f07fb53544ae83843e5b6e0473dd'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'problem'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '37ecd6df6c7947b2a41e61cb10435f74'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'attempts'
              position: '13'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '380bb8847a724f2b99f25d46a67c4b01'
            key: {
              sys_ui_action: 'e37c53f88c1b48cd9045f326504bec40'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '381388877f9540e497009c1de9074d75'
            key: {
              list_id: {
                id: 'ae2c3ab8c07c47fcb6852b0275ed10eb'
                key: {
                  name: 'x_iio_sync_bridge'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sweep_failure'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '38292ac3b9934d4587cb70676bbd609c'
            key: {
              list_id: {
                id: 'ae2c3ab8c07c47fcb6852b0275ed10eb'
                key: {
                  name: 'x_iio_sync_bridge'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'started_at'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3831601212434a6ba6f1e434bb9ddb72'
            key: {
              document_key: '1e9685fe0cef4f1c8719939eb0d0c286'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '3848bee8de6148979ced2316f415b04a'
            key: {
              sys_ui_form: {
                id: 'bfd5e5185b214a6588a02e848c125c71'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '4879e544b65048879565b7f3e6229c7f'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Claimed record'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '386c293779c34bd0bfd2435334041c3e'
            key: {
              ui_policy: {
                id: 'ff0ee3a449c540bd844589c35eb42d94'
                key: {
                  table: 'x_iio_sync_field_mapping'
                  short_description: 'incident.io sync: a lookup needs a table and a column'
                }
              }
              field: 'lookup_column'
            }
          },
          {
            table: 'sys_index'
            id: '38911a34314f451082d1c9ea754246b8'
            key: {
              logical_table_name: 'x_iio_sync_problem'
              col_name_string: 'state'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '38aafc0d230549ffab6f894daa391b82'
            key: {
              ui_policy: {
                id: '71ce7fba4ba14b3f892d50d38f002d30'
                key: {
                  table: 'x_iio_sync_template'
                  short_description: 'incident.io sync: a template for Jira has a project, one for ServiceNow a table'
                }
              }
              field: 'static_values'
            }
          },
          {
            table: 'sys_dictionary'
            id: '38af47e312a947dfadcf3b2e01d07b1e'
            key: {
              name: 'x_iio_sync_history'
              element: 'configuration'
            }
          },
          {
            table: 'sys_ui_section'
            id: '38ba30993491407b95aa72788b282253'
            key: {
              name: 'x_iio_sync_bridge'
              caption: 'Bridge process'
              view: {
                id: '3478916ed83041a183a43d43133d991e'
                key: {
                  name: 'x_iio_sync_support'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: '38c0538c58194fe9bd31f240012decb0'
            key: {
              document_key: '80db5878b5c443009becb546adc864fe'
              variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
            }
          },
          {
            table: 'sys_dictionary'
            id: '38cdfb31d4ec49e6a0a3c82229ccb884'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'in_use'
            }
          },
          {
            table: 'sys_documentation'
            id: '38cef3defd8f4586b2586d31a7821cfb'
            key: {
              name: 'x_iio_sync_template'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '38d051bf2fee46f7ad8275e990c749b6'
            key: {
              name: 'x_iio_sync_option'
              element: 'label'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '38d7f0476da343aaa07230a04d97a96d'
            key: {
              name: 'x_iio_sync_problem'
              element: 'owner'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '38dc25c9eaff42a09c6510b008f28d3b'
            key: {
              name: 'x_iio_sync_ticket'
            }
          },
          {
            table: 'sys_ui_element'
            id: '38ec9e370e2c47a69cc5be85566be7ec'
            key: {
              sys_ui_section: {
                id: '80b031fd4121477281d4702e5864d4c8'
                key: {
                  name: 'x_iio_sync_history'
                  caption: 'History entry'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_documentation'
            id: '395773f7dd3840458b0bf4e3329cd913'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'source_id'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '39675342bd804da58f6476b0540f81d9'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'sweep_succeeded_at'
            }
          },
          {
            table: 'sys_choice'
            id: '39783440cc7c42faa1e02f72cac9d72c'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'note_refused'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '398b203b02f4483e8a88acf36ba93c5f'
            key: {
              document_key: '2f9ab88ebcba4f23b292fdca9b4cf14f'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '399914a179094206b8dabae38e12eb8c'
            key: {
              sys_security_acl: '6924c99826fc40cc9fed52b926237b54'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '399d587ecbdd439aa5e046743fbdf3ca'
            key: {
              sys_security_acl: 'c7c78f44024c4d09b3b4dec2ed0a8617'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '39ab0cd652bd47e1bd1beabc5c556515'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'lease_until'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '39c61e9186fb46699cbc5a5b11f8f097'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: 'daa77c4f0b1b4356b4172f9972853591'
            }
          },
          {
            table: 'sys_dictionary'
            id: '39dd7e05b6f448278b4165349799d5a6'
            key: {
              name: 'x_iio_sync_problem'
              element: 'last_seen'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3a399b3463634932bab6f41f9a88af1a'
            key: {
              sys_security_acl: '8fefeaefc2d64b11874748c4f5c7172b'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '3a51d43ad2ff4a1e8fa5f80bdd7d91a5'
            key: {
              document_key: '1e9685fe0cef4f1c8719939eb0d0c286'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3a73bf766290481f9d9f6505ef64977d'
            key: {
              document_key: '6230ba0242f648d19b44001dd32ec9e3'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3a806485192f48978f3371df1fa0295a'
            key: {
              document_key: 'c4a63728fc444c44ae5aeea28c2b841d'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_documentation'
            id: '3a8a68c9fab44ef685963fb56ce4409f'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'columns'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3a8f916cfbf04ea18d8b1e9acfed6f70'
            key: {
              document_key: 'c6148acf15544bbc960dc03b8b148abe'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3a96d5311e424e468567e03e3c2ce919'
            key: {
              document_key: '1c3e5cc144e04f0a9cb4d1e3bddd7143'
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3ac77c68a3d143678e331e0aebd7eeee'
            key: {
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'attempts'
              position: '7'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3ad78a3120364e9d906b7f736ba6f053'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'discard_reason'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3ad90706105c403386bbf0433716c226'
            key: {
              document_key: '57fca3d937eb48f8a0557fe434b824ce'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3b1e0a149a7a48548c1d6b791b5857fc'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'configuration'
            }
          },
          {
            table: 'sys_index'
            id: '3b261cb5d9364d51b7a7a1416dc69338'
            key: {
              logical_table_name: 'x_iio_sync_ticket'
              col_name_string: 'target'
            }
          },
          {
            table: 'sys_choice'
            id: '3b3042e93ceb46bc881c6174688cdacb'
            key: {
              name: 'x_iio_sync_condition'
              element: 'operator'
              value: 'not_one_of'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3b438fb60d644fe1a16ee782c28ad20a'
            key: {
              document_key: '61f354c96d97447da2e8e6c1bcb1d244'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3b4a8ea359a649c69ad58391dca15ec6'
            key: {
              name: 'x_iio_sync_mail'
              element: 'name'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3b681673edf0447095237820c8de5abe'
            key: {
              document_key: '0e2b252482804dee981e88e5c7ac321f'
              variable: 'cbddfa135320220002c6435723dc3415'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3b69699b8f384b4fbe676fd984135d41'
            key: {
              document_key: '489aed25f4204946a58930f1dbc63a53'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3b7787ec9a634ee9af81ac953cce6c77'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '13'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3b7ab8f8d6af41598d7b7316698197e5'
            key: {
              name: 'x_iio_sync_history'
              element: 'source_updated_at'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '3b7bd8094c5e4543a3fcaad122a35fd5'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '228b3dddb1f442288b33fe6e0a583ae4'
            }
          },
          {
            table: 'sys_documentation'
            id: '3b8044d52a47452ea6948a0f67b43b15'
            key: {
              name: 'x_iio_sync_problem'
              element: 'records'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3baf0bfab81744d497cd3796dbbd0712'
            key: {
              sys_security_acl: '7f8c7d2fc6164bb3b1be1d5232960258'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '3bee5a7885a347e2acf71e46bf3ea356'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'answer'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3c06731eba564cf3947b72c47af2a87d'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'NULL'
            }
          },
          {
            table: 'sys_index'
            id: '3c25da13756947e6a3f94f335e386c59'
            key: {
              logical_table_name: 'x_iio_sync_ticket'
              col_name_string: 'source_updated_at'
            }
          },
          {
            table: 'sys_documentation'
            id: '3c271e28c0dc4899af65897208dd8230'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'key_missing'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3c30021bf99a406484e2e23055fec39a'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'adopted_at'
              position: '18'
            }
          },
          {
            table: 'sys_documentation'
            id: '3c52a29a274d40b39df4618b8fad9d9e'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'sweep_succeeded_at'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3c532b379c894edeb6831c11e64374e5'
            key: {
              document_key: 'e0b910b20b08430bafb6e6645900e8db'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3c9c221b66ae49d892f81b2ab4ff3242'
            key: {
              name: 'x_iio_sync_check'
              element: 'position'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3ca531446de24b159e0a0e2633154721'
            key: {
              document_key: '79ceb940a32e4cf4af2e9973ed969ae2'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3ca93fc8fae54a75ab48eb6bbcf07247'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'ticket'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3cb199e45700456688694ebf5b2cda76'
            key: {
              document_key: '6e0603e01f404c5894752e1034ac60c1'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3cd37451e58a4ec6ab458b395785a5b0'
            key: {
              name: 'x_iio_sync_condition'
              element: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '3ce0d8c34b994233b98385c2ace8d92e'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'started_by'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3d075a22ba304907b84c845002a03899'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'closed_at'
            }
          },
          {
            table: 'sys_choice'
            id: '3d15c7aa1bf44cdbb5e186fcb6295461'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'kind'
              value: 'text'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3d26554d75f3424aaf1d9cbd80bba903'
            key: {
              sys_security_acl: '88371d08dd90409799e5f18a892708fb'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_form'
            id: '3d2ddc38356b4ba28252b07189ecbe78'
            key: {
              name: 'x_iio_sync_field_mapping'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3d3c62f8acaa43c399628ad631f208b6'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ignored_until'
              position: '12'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '3d5ad48beb3845819c584782865f0088'
            key: {
              sys_ui_action: '23402ea7d03543a9986b4e109b79595e'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '3d82d02aeae14ed680bde8ebd7e228e9'
            key: {
              document_key: '28b1cc98b19d4903bd19d6ccd15eb07c'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3d91c0a223aa42ffabbb52d32606d883'
            key: {
              document_key: 'ff1c6352d1aa467e9ddda29094fcac60'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_documentation'
            id: '3d982ae2da014c228100c61229ede214'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'record_type'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3da8438cc91745c2aca5f0b611fc859b'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '6'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3db8afd244c14a0288d643372445613d'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'owed_after'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3dbf92ad7b9143cfbcf55597d3438465'
            key: {
              document_key: '74eb63101e964203adc2d591f01ae24c'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_documentation'
            id: '3de6b9ccb82a452b9a5dda63a4922a2f'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'incident'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3e3233670fd94c31a244cb2b74d6103c'
            key: {
              document_key: '0749a130179d4d3fb1ac0e916766a168'
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
            }
          },
          {
            table: 'sys_choice'
            id: '3e3f3d7d9cbc4ee78c0e473d36df6834'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'record_type'
              value: 'follow_up'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3e4235e9b4c24904af55ef61b84a933e'
            key: {
              document_key: '7eb4605f6a5d462a949c2d8041d58ec2'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_documentation'
            id: '3e514d224d8f4036a677da47c4638b84'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'order'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '3e5e1f644e0b4bc485a71a7815412dcb'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'lease_holder'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3e6089ccdabe4bd584cef87c49fd378f'
            key: {
              document_key: '5f31c91dfa7446a3bdadf373b55365df'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '3e6679821a71452580c5d2e16c2c94cd'
            key: {
              sys_ui_action: '98425bab84f14d6d89f1546cbbdabc14'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '3e7503fbed524fad9be5527c33a19bc6'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'status'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3e876ba261bd4c9ca484a7fd36b27591'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'episode'
              position: '6'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3e95d158437d4c1e920931da9d15deb5'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3ea96cf3411c47fa9b3dbac6cc8d4ee0'
            key: {
              document_key: '1a7aa7f2263947aa89e6762802cef1e4'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3eafe0f110b44550bb77c881697c9a61'
            key: {
              document_key: 'ea8374444851421ab63bfaeeb47d5056'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3eb12fab92cf49478c781cf7bde7be27'
            key: {
              list_id: {
                id: '1dd7a81cd716461f89683398daaa5707'
                key: {
                  name: 'x_iio_sync_problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'first_seen'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3eb4699ed72540f2ac4bca11bdede0a8'
            key: {
              document_key: '88862bba5d904db695cc2840b23c4835'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_documentation'
            id: '3ecfae17b2fb4066818327c58398685a'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'fingerprint'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '3eeb8239eaa94756b3b9bde851596408'
            key: {
              name: 'x_iio_sync_history'
              element: 'ticket'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3f04c574787c49b3b276f5a62092730c'
            key: {
              document_key: 'b927f6d85bf24d0aacddcdfa3cd66e2f'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3f1e5a4e9aff41bfbbee9507c415c83b'
            key: {
              document_key: 'afeb13816fbb4700abcc8e415d406bc2'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_choice'
            id: '3f85cf0d8cf2450da87cbb63befcffcb'
            key: {
              name: 'x_iio_sync_template'
              element: 'destination'
              value: 'jira'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3fa186f970ff48d7887c605d8a078285'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'jira_project'
              position: '5'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3fd8a15cb06046adaebaf960d6d626c6'
            key: {
              list_id: {
                id: '71f54bd7922d450987d249545fd06396'
                key: {
                  name: 'x_iio_sync_tryout'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'changed'
            }
          },
          {
            table: 'sys_choice'
            id: '3fdb782a5a3944739ee8bb83a1ba6f0b'
            key: {
              name: 'x_iio_sync_problem'
              element: 'state'
              value: 'resolved'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4002f932de7d4e248b6dd423a4bce599'
            key: {
              document_key: 'e0b910b20b08430bafb6e6645900e8db'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '400475416d87441894ff665b489b31a7'
            key: {
              document_key: '7dddd3f4083d400d8ecbad9f0aac3855'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4004f4400a8b4cf3898c77fbb35a7105'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'warned'
              position: '11'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '400d8ebab35f4f5694d79eac6f42fc0a'
            key: {
              list_id: {
                id: '267f97e7741b4bae98324015307cf6fc'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'next_attempt'
            }
          },
          {
            table: 'sys_dictionary'
            id: '40234b5375e144c394de6fb94dffd3ad'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'problem_key'
            }
          },
          {
            table: 'sys_dictionary'
            id: '403a05025b2d4af4a1c641eb5ef94fc6'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'record_type'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4059b3b03e854d42bf391c17f8ceb45d'
            key: {
              sys_security_acl: 'e2773eaa194e4bb58bb56a0140f2ddbe'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '40ba0560cba34c51b0c056a3810be8b2'
            key: {
              name: 'x_iio_sync_check'
              element: 'who'
              value: 'servicenow_admin'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '40bac5504bcd4140aab6e609b9efbc04'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'look_slot'
            }
          },
          {
            table: 'sys_documentation'
            id: '40bebf7c0360482f817d6cd01c28fe70'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '40bfb4c38a50446da0980fde3bc61a99'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'jira_field'
            }
          },
          {
            table: 'sys_choice'
            id: '40cf1fdd9e684278b13390ad2ebb52a0'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'write'
              value: 'create'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '40e327ba90374a96bcb998260db99835'
            key: {
              list_id: {
                id: '0328ad04ad36447b82d508a9ee1d727b'
                key: {
                  name: 'x_iio_sync_refusal'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'count'
            }
          },
          {
            table: 'sys_variable_value'
            id: '40fabb16dbc9475f999ea5e46478be76'
            key: {
              document_key: '3ca7827e628a44b89b9fd0750cdc3ca1'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4125486c76e74d1483f4be4133ccfdfb'
            key: {
              document_key: '24433cd9edc0440582ff060632286ae0'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '412ec1bcfce849e9a6d8d54bd2b0c1ea'
            key: {
              list_id: {
                id: 'e5c7274e7f3345dfafa432187f58c4b0'
                key: {
                  name: 'x_iio_sync_attribute'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'kind'
            }
          },
          {
            table: 'sys_ui_element'
            id: '41487c75c5754ab5bc587b69bd2ccdf2'
            key: {
              sys_ui_section: {
                id: 'a02011b73155494b8965056e4f07758a'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  caption: 'Status mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'active'
              position: '5'
            }
          },
          {
            table: 'sys_choice'
            id: '416a17bfc48b40f9a4d4d6ec7dfc2e09'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'kind'
              value: 'unread'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '41abde19c6c449cc9891421ceb460675'
            key: {
              name: 'x_iio_sync_mail'
              element: 'link'
            }
          },
          {
            table: 'sys_variable_value'
            id: '41e2ca3e98b041ff800cd39862cb17a7'
            key: {
              document_key: 'c4a63728fc444c44ae5aeea28c2b841d'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4222b1385016495da7cd79ee10c5d5f7'
            key: {
              sys_security_acl: '1c427b66e5a54b51a3b2c2c2b767d829'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '4253cc36fa2b4c088a913a385206b165'
            key: {
              document_key: 'c6148acf15544bbc960dc03b8b148abe'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_choice'
            id: '425cecebb9374b508ad333da345f40a4'
            key: {
              name: 'x_iio_sync_condition'
              element: 'operator'
              value: 'at_most'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '429548a6e5c54027ac3d63e76f6c469f'
            key: {
              name: 'x_iio_sync_check'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '429ccb03d839433b9585ddf2b581910b'
            key: {
              document_key: '6f8386afe0154d758b02d1a1629085df'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_variable_value'
            id: '42b0fba1f0c143a2a8dda3aa89aae9dd'
            key: {
              document_key: '5f31c91dfa7446a3bdadf373b55365df'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_db_object'
            id: '42badd362e974a1796a2c0f72ea40e9a'
            key: {
              name: 'x_iio_sync_link_request'
            }
          },
          {
            table: 'sys_variable_value'
            id: '42d12dc1898641e48f9afc108b3f9c95'
            key: {
              document_key: 'fa6c450b25fc4b039840fb871d60fe9a'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '42db6f55882e472b9a19907b0c2fd2c2'
            key: {
              sys_security_acl: '29cbc2e332bf4a0c80f4330517fac450'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '430463134e3440aabc636440a813f76d'
            key: {
              list_id: {
                id: 'fdc9cbf29a7c41fa85cc5ce69d407696'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'position'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '430c9fb090594dc5a67b5e8cdd9271d7'
            key: {
              list_id: {
                id: '1dd7a81cd716461f89683398daaa5707'
                key: {
                  name: 'x_iio_sync_problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'kind'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '43254c4c172748be80eb14d8ae105f89'
            key: {
              list_id: {
                id: 'f0491a58f0964b7bb6b722150c6c1c8b'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'sys_dictionary'
            id: '432c40faabf84affb8ed619b5f72660b'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'claim'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4348f49851264ccc88bb16e244bc94dc'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'status'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4355783586e84605ba13cc8b53ae1daa'
            key: {
              document_key: 'be882486d8564c189c7a7023def5f421'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: '435e54a1f4ad4f99ac58905f7c6e70c2'
            key: {
              document_key: '28b1cc98b19d4903bd19d6ccd15eb07c'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '436a979153d0480bbdbeff32f2dc3c44'
            key: {
              document_key: '099994d8bb8742f59d5dc788a9302a2e'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_dictionary'
            id: '438cda0bfaf64a83a6a179f559b81f1e'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'discarded_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: '43d04827c3bc4478a1f12ae0b4d83f80'
            key: {
              sys_ui_section: {
                id: '8ed6e7c10a8740c7a3d2e7b684da2103'
                key: {
                  name: 'x_iio_sync_preview'
                  caption: 'Preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'result'
              position: '7'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '43e31c8f1a3b40f0baee9dd1898d86d2'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '2a160761f8c44a0aaa60fe6b6151edd2'
            }
          },
          {
            table: 'sys_choice'
            id: '4419ce4fb7314d3db4692bd7a9888e67'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'state'
              value: 'ready'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '441aace4940f4b69a1b1cbb90ddf12c2'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'category'
              value: 'closed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '4476f0d23ea04721a860aed77e62d004'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'template'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '44823e11577845b09b67fb46357c2d9b'
            key: {
              sys_ui_action: 'e67993f68b3249e78e663dde5623df2d'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '4489df482a9c4db28c693000efba4128'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'pause_reason'
              position: '14'
            }
          },
          {
            table: 'sys_documentation'
            id: '44ad646df90846c2b89a67a93c721b90'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'swept_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '44b94ff8eeca4443b5b171ceffb6c1db'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'next_attempt'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '44e61e4e129142238cd9e3722ac60965'
            key: {
              document_key: 'd4cbe3d6e5f84c68af0389a51d0a50a9'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_dictionary'
            id: '44e8f38225e14072a9993fd3f8d20668'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'notes_until'
            }
          },
          {
            table: 'sys_choice_set'
            id: '4507fc92f32a4de0a277dab479589701'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'kind'
            }
          },
          {
            table: 'sys_documentation'
            id: '4509a37ff85a41a1853168728c9bf257'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'catalogue_failure'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '452f9403d4c04e25a9ea68404c06740a'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '4a1172b765794c2eb8e44d24a336cbef'
            }
          },
          {
            table: 'sys_ui_element'
            id: '454f702027f944178611c2dcd51d273f'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4553d0bce2a94f0c93f2d28e69c7af66'
            key: {
              sys_ui_section: {
                id: '752f4d70561c486fafdbe2c86d79d88b'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: '457f30f718d147aaaa6463e87199ee4b'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'owner'
              position: '5'
            }
          },
          {
            table: 'sys_variable_value'
            id: '45a01c9458a34786ad0450a3e2b64ef4'
            key: {
              document_key: 'ee64cffbd03a412c9d34ba639e0b7617'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_db_object'
            id: '45a26976de6647078e873e97527a6adc'
            key: {
              name: 'x_iio_sync_template'
            }
          },
          {
            table: 'sys_index'
            id: '45ab727a8253400792229ef7e0b208ea'
            key: {
              logical_table_name: 'x_iio_sync_check'
              col_name_string: 'name'
            }
          },
          {
            table: 'sys_ui_element'
            id: '45bf9ca7ef5e428abae9f284e016c95b'
            key: {
              sys_ui_section: {
                id: '752f4d70561c486fafdbe2c86d79d88b'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'answer'
              position: '10'
            }
          },
          {
            table: 'sys_dictionary'
            id: '45ce723c877041bc8d9c34cbbebf949b'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'parent'
            }
          },
          {
            table: 'sys_documentation'
            id: '45d4eaa57b0d4bf8a6b5a54f59fe3eed'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'destination'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '45e99a306ebf497e93ca1002b2c2f0c4'
            key: {
              name: 'x_iio_sync_template'
              element: 'sync_updates'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '45f1c1bec9154dd59d4240f150da22b4'
            key: {
              ui_policy: {
                id: '5549b34df8724c5ab5a46d4d94b5cba5'
                key: {
                  table: 'x_iio_sync_field_mapping'
                  short_description: 'incident.io sync: a mapping for Jira has a field, one for ServiceNow a column'
                }
              }
              field: 'column'
            }
          },
          {
            table: 'sys_variable_value'
            id: '46300ae9eea0419a92a8607c4f3a0fbc'
            key: {
              document_key: '4ea3322d5fc04801bf1e0913419ed496'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4639e7a52d934f89b189298d50137a02'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'journal_watermark'
              position: '13'
            }
          },
          {
            table: 'sys_ui_policy'
            id: '46740e20bdab424b9e4408321bd79ba5'
            key: {
              table: 'x_iio_sync_status_mapping'
              short_description: 'incident.io sync: Problem is shown where there is one'
            }
          },
          {
            table: 'sys_choice_set'
            id: '46797b58fafb42af909c9486b1f970b2'
            key: {
              name: 'x_iio_sync_template'
              element: 'record_type'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4683868723ae43d28494be5b92e0fc1c'
            key: {
              document_key: 'df107e149a2541eb851027e95382a8fb'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '46995fd1b2ef49b7a0e26a5581c0e242'
            key: {
              document_key: '6f65dc34c31344478287fbe36e470279'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_dictionary'
            id: '46c9671fafaa42ab94d56b7fbd5918ee'
            key: {
              name: 'x_iio_sync_connection'
              element: 'mail_groups'
            }
          },
          {
            table: 'sys_dictionary'
            id: '46cbb0f1f926404796a74f4b30382fe9'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'warnings'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '46d96c04b2c3416dac4c4f7300c2eebf'
            key: {
              list_id: {
                id: 'fdd4c00d5d47454d983235548daca1b5'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'discard_reason'
            }
          },
          {
            table: 'sys_ui_element'
            id: '47c24bdfd8e7491ca15e2aac2b1df273'
            key: {
              sys_ui_section: {
                id: 'a02011b73155494b8965056e4f07758a'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  caption: 'Status mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'values'
              position: '10'
            }
          },
          {
            table: 'sys_variable_value'
            id: '48165ff7e9f049e4898e509b3272d815'
            key: {
              document_key: '28b1cc98b19d4903bd19d6ccd15eb07c'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_documentation'
            id: '4824d1353532409a83b91da9cb61c06b'
            key: {
              name: 'x_iio_sync_connection'
              element: 'problem'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '48452a44f6c14df8bb84ad94fac7a7d6'
            key: {
              name: 'x_iio_sync_preview'
              element: 'status'
              value: 'failed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_section'
            id: '4879e544b65048879565b7f3e6229c7f'
            key: {
              name: 'x_iio_sync_ticket'
              caption: 'Claimed record'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_list'
            id: '488cc41c833a447ba95b4f8d32bab10c'
            key: {
              name: 'x_iio_sync_status_mapping'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '488f847a3ccb4028907a4d53ee3f101b'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'kind'
              value: 'role'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '48b1e4c42e804367855f8f7deb3fc800'
            key: {
              name: 'x_iio_sync_template'
              element: 'jira_issue_type'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '48b2911234694b27acdc61d36f79825c'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'template'
              position: '4'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '48d2fd1b5d34429196afc51e482fc27a'
            key: {
              sys_ui_form: {
                id: 'bf14a1cd41f74f8fbd6d20d5426c4b77'
                key: {
                  name: 'x_iio_sync_link_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'c78d093cff884b35b0fadf21c16f91b1'
                key: {
                  name: 'x_iio_sync_link_request'
                  caption: 'Link to incident.io incident'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '49319c223fce4c2b8915a984ad98e745'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'jira_id'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4948577c14f343aabe1ab78cfeb8ec34'
            key: {
              sys_security_acl: '436e7d2308524af19e02911ed2f069dc'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '4964a448d58f402b9ee3bc72c9dbb0fb'
            key: {
              document_key: 'bd99bf363f274932920896d2f71b5396'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4972edb959184e209f8511b749aaf55d'
            key: {
              document_key: '08f00afa350741f68a8da1f88a0f4b9e'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: '499b5b7d9b664aeb88046964f92932d4'
            key: {
              document_key: '3f8b4dfc229743169b5f79c5a277f77f'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_element'
            id: '499e3e5c031d487fb63a6ae6a671d8df'
            key: {
              sys_ui_section: {
                id: 'b37e582dbc7c4ca2befb6c0c52160ac9'
                key: {
                  name: 'x_iio_sync_mail'
                  caption: 'Mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '49a6b2e39c0e42c886a0e43b09be1666'
            key: {
              list_id: {
                id: '488cc41c833a447ba95b4f8d32bab10c'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'order'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '49a82bf4fba342c1af76370600e186b6'
            key: {
              sys_ui_form: {
                id: '98162efeadad4469b151edb6bfc6b210'
                key: {
                  name: 'x_iio_sync_connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '49b56eb0496f48fb9fc3106bafe2506f'
            key: {
              sys_security_acl: '8dcedcd8732b4ed4a9dffa41e999fc07'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4a3632d521e947079bb02b9ff3579481'
            key: {
              sys_security_acl: '8d3b63e07e1a45be8084a436b706d565'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '4a4f843592754a129df1668e24bdfdcf'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'history'
              position: '15'
            }
          },
          {
            table: 'sys_documentation'
            id: '4a840949736f4fdc917b3d016ad1292a'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4a8b9df285c1468c9bf776dccd9d2e7c'
            key: {
              document_key: '84a3ba223f0348bfbec12fb08b556d6b'
              variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
            }
          },
          {
            table: 'sys_choice'
            id: '4aa5aca4cab140748d44aa7c5eed2c32'
            key: {
              name: 'x_iio_sync_check'
              element: 'state'
              value: 'failed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4aaa2afa0aa64fdbaca48770657bde88'
            key: {
              document_key: '489aed25f4204946a58930f1dbc63a53'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4ab16cefe52044a2a701ccf33699328f'
            key: {
              document_key: '489aed25f4204946a58930f1dbc63a53'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4adc56436a6c49c4aac2466bb3b98f5a'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'record_type'
              position: '2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4ae39f8ec9af4ce9bd4fa168df244ef7'
            key: {
              list_id: {
                id: '0b1ec3e2837d4710ae62b8cb06ff92b4'
                key: {
                  name: 'x_iio_sync_option'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'rank'
            }
          },
          {
            table: 'sys_choice'
            id: '4af4b9a6a4154b6da5fb87bf1a7892b6'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'claim_answer'
              value: 'confirmed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4b33ce47c3ef468093a2a969c0dfa723'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'record_version'
            }
          },
          {
            table: 'sys_documentation'
            id: '4b808432f595493ab8d0961e972aeb82'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'sweep_failed_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '4b93f23da11c41039b7b596296983a2d'
            key: {
              name: 'x_iio_sync_check'
              element: 'last_checked'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4bc60d0bb0ed4277bceafdcbf0b10349'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'paused_at'
              position: '9'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4bf0132442b04375bfe0aac7417db742'
            key: {
              list_id: {
                id: '18449684301748e5aebae475940aa74d'
                key: {
                  name: 'x_iio_sync_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'fallback'
            }
          },
          {
            table: 'sys_choice_set'
            id: '4c1618454d9a49ae90a23bcc11d25e59'
            key: {
              name: 'x_iio_sync_check'
              element: 'who'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4c464cf360e24f918a76e87ea3554fe8'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'adopt'
              position: '7'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4c545090d0c5493aabdaabf3e8e29371'
            key: {
              list_id: {
                id: '663547fea45c443383532b4a0b11254b'
                key: {
                  name: 'x_iio_sync_check'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'what'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4c59c9812ef54e4ab8c0776598de546b'
            key: {
              document_key: '52baf79baff14d839a0d6804e212fc05'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4c92bcd139a24461b9829d129468f55e'
            key: {
              document_key: 'ea7270565ad94e1c96b9c1e13bd118a2'
              variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4ca9069b4f3444728f28218e7b68be9f'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'removed'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4ccfebb956fc4b5ab78dce4df63ccc69'
            key: {
              document_key: '2f604899fac3496ab3ea8fbc4700539c'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4cd7bd441f84439ea75d3d2eb0b6d431'
            key: {
              list_id: {
                id: 'ae2c3ab8c07c47fcb6852b0275ed10eb'
                key: {
                  name: 'x_iio_sync_bridge'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'signs_in_as'
            }
          },
          {
            table: 'sys_documentation'
            id: '4ce6a5a517fd4676bf49f47675764636'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_position'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '4ce8e07d40b640838cd5cad97ac815fc'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
              value: 'state_changed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4cf4408b087c453b9dafbaf172d3c7bf'
            key: {
              document_key: 'f758886b3ffb4fe7b2a49d8f49ae6bff'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_documentation'
            id: '4cfd61948af54f939ad17720478c72b0'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'next_attempt'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4d03e967520542d6a27ac0248ff5f543'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'adopted_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4d373257d9a1497e997be147eb05ebb5'
            key: {
              name: 'x_iio_sync_check'
              element: 'last_checked'
            }
          },
          {
            table: 'sys_choice'
            id: '4d3964a010cf4bec9add5c10b300e5fc'
            key: {
              name: 'x_iio_sync_check'
              element: 'state'
              value: 'passed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4d4dbce767f44b3a83c969564258d8d8'
            key: {
              name: 'x_iio_sync_preview'
              element: 'asked_by'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4d4ef47f2c9640f98e5d71f0bf059273'
            key: {
              list_id: {
                id: 'a61f9a1c709f45bda22c09b7e5c595e0'
                key: {
                  name: 'x_iio_sync_connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'bridge_url'
            }
          },
          {
            table: 'sys_user_role'
            id: '4d75c01f71684470adf650a7defefd01'
            key: {
              name: 'x_iio_sync.viewer'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4d9c63feecde475d8e26500a054796cb'
            key: {
              list_id: {
                id: '267f97e7741b4bae98324015307cf6fc'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'type'
            }
          },
          {
            table: 'sys_documentation'
            id: '4db5174ccb2c46b8ab374480299baccb'
            key: {
              name: 'x_iio_sync_template'
              element: 'description'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4dc73172b036438f95c56d7617e23d53'
            key: {
              document_key: '1a0a31a00f7b4c6baf9deb7d57d02edd'
              variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
            }
          },
          {
            table: 'sys_documentation'
            id: '4e11118d16b74e3c85848c424aa564c8'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'ticket_state'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4e1c6ac0257a45e19cf104b7c15e2f75'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'tickets'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4e2aae96448a4435bc266ba532b74f04'
            key: {
              sys_ui_section: {
                id: '69f026ea47434b00be664915539006fb'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4e4485f11b824408b39b60f654d0945d'
            key: {
              document_key: '79ceb940a32e4cf4af2e9973ed969ae2'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4e50beb8fbb5471981219f11bd2d5cd1'
            key: {
              document_key: '13f8d1be43ed4ff09a209a7a19945019'
              variable: 'ff06ab840f20101091d0f00c97767e6d'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4e5e347e8aca46eab5b7326b60d40b12'
            key: {
              document_key: 'afeb13816fbb4700abcc8e415d406bc2'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_documentation'
            id: '4e7bcd720f544cc3b9e8863b60d934ce'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'journal_seen'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4e8384795fae4338bc61e55c638cb77f'
            key: {
              document_key: 'e15b8fd365d740ca817aefcf420370c3'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '4e8b50d4305f472cbcbb7d549242a6df'
            key: {
              ui_policy: {
                id: '9f1d6cdd9d864551ae2a3ca6e5283999'
                key: {
                  table: 'x_iio_sync_status_mapping'
                  short_description: 'incident.io sync: a category leaves no choice of one status'
                }
              }
              field: 'status'
            }
          },
          {
            table: 'sys_documentation'
            id: '4e8e5af77dc24c2a99d4325849d93065'
            key: {
              name: 'x_iio_sync_problem'
              element: 'direction'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4e93c426f16149d7ab191fe258d26b8f'
            key: {
              name: 'x_iio_sync_problem'
              element: 'mails'
            }
          },
          {
            table: 'sys_choice'
            id: '4e94b2171d7f4049960c316ccc68f3b7'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'change'
              value: 'values'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '4e96556336e2409abea8ef1382089276'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'follow_ups_key'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '4eb5162db33e4b7e9fe12bd8ec1265f8'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '519d07153f04407f9291f4a066da162b'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4ebc47d5885341d4a54333a3a824956b'
            key: {
              sys_ui_section: {
                id: 'a1c4cd7a6f33411fa1433573385faf90'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'discarded_by'
              position: '3'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '4ec1045ce76b4ecf808fb1b0e9cf6324'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
              id: '1893fe692194441e8f697af877279f1a'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4ee9c212fbb7414696bbd89b5e436d4b'
            key: {
              document_key: '01a7d3d1f11940d3b53138d9ed08834c'
              variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4ef0bcacf82a41c2b5b757fdc7e7b1f0'
            key: {
              document_key: 'be882486d8564c189c7a7023def5f421'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4ef25345a19e4343a1afd9a293b53e1f'
            key: {
              document_key: '806efdeb6941453980dc346b99304f80'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4f1079f35a424407aa38a99a00e36663'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'problem'
              position: '15'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4f107b2f1b6040baa09d0a9b7d0d4d1c'
            key: {
              name: 'x_iio_sync_template'
              element: 'record_type'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4f4fb841149d4bc184b5669cd818a56f'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '7'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '4f92d9cf35174a9f8e09abde7ee84c10'
            key: {
              name: 'x_iio_sync_status_mapping'
            }
          },
          {
            table: 'sys_documentation'
            id: '4f95921b352b4b35870bd23e3d39e55f'
            key: {
              name: 'x_iio_sync_connection'
              element: 'declared_from'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4fbdb0b63520431eb4b5e740d131e38f'
            key: {
              name: 'x_iio_sync_check'
              element: 'to_do'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5012fd4a992a4b46ab79c82d3bddce6b'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'jira_updated_at'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5041b08c23084c78ae3afb32173c8077'
            key: {
              document_key: 'd1a6e83584fd4021a0820286bd5af25f'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_variable_value'
            id: '504933faaa3e4742a42921dd5b7b6f01'
            key: {
              document_key: '7031646fa50e456ca132d63d64da8cd1'
              variable: '52ed1e5b5360220002c6435723dc3421'
            }
          },
          {
            table: 'sys_documentation'
            id: '5075f4a25ad44c6083387731a8bfaf13'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'updates_key'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '507fede22e764143925ce526c3d7972e'
            key: {
              document_key: 'c59e72abef4b428589ed07e9b6878960'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '50a3e9e9f1b54e33bfc46b4ee08f08d2'
            key: {
              list_id: {
                id: '277cd310b8e44873ac53616a7ed1ec06'
                key: {
                  name: 'x_iio_sync_cursor'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'kind'
            }
          },
          {
            table: 'sys_index'
            id: '50a6fc62e14c41849d55221d0bee9b38'
            key: {
              logical_table_name: 'x_iio_sync_outbound_event'
              col_name_string: 'state,next_attempt'
            }
          },
          {
            table: 'sys_ui_element'
            id: '50ad65a2a48247549a7eca0ad0c5102f'
            key: {
              sys_ui_section: {
                id: 'a02011b73155494b8965056e4f07758a'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  caption: 'Status mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'on_edit'
              position: '6'
            }
          },
          {
            table: 'sys_documentation'
            id: '50c07dc2e61941bfb35849aef584ae47'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'updates_version'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '50c50437d1e048abbce62a5b3772e4df'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'target'
            }
          },
          {
            table: 'sys_dictionary'
            id: '50ce38dbd89545ebb554431acbdc5988'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'attempts'
            }
          },
          {
            table: 'sys_dictionary'
            id: '50d78ae8baa8451ba83dd7feb63e129d'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'error'
            }
          },
          {
            table: 'sys_variable_value'
            id: '50fcf611fb70449bb7636a91a2eb9c82'
            key: {
              document_key: '3fb7ab42c11a4f4b86cc63599654f35e'
              variable: '52ed1e5b5360220002c6435723dc3421'
            }
          },
          {
            table: 'sys_documentation'
            id: '513179811d0943f78391f7ba4d9b67ae'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'wanted'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5145ec5f8f3c456dbf719a7cba9673d0'
            key: {
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'incident_status'
              position: '8'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5146020c85c94c388e06b0c93543f478'
            key: {
              document_key: '4ea3322d5fc04801bf1e0913419ed496'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_documentation'
            id: '514f45db301944eeb407ef29942d863d'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'external_id'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '5195d6be759447dbbbd5563ff9912b24'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: '9098bcc7fb46453b82c5b59db11f72e5'
            }
          },
          {
            table: 'sys_index'
            id: '519774470dc44e8ebb224c02e4c74261'
            key: {
              logical_table_name: 'x_iio_sync_refusal'
              col_name_string: 'external_id'
            }
          },
          {
            table: 'sys_choice_set'
            id: '51a748c8333e435696aef9b015c5e002'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'ticket_state'
            }
          },
          {
            table: 'sys_variable_value'
            id: '521477bbd1f347a7835d1d8891a8636c'
            key: {
              document_key: '7d5d399be8cf4fa1abb0698ea9589b7c'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5274f9817b56409e8438980ca16cc05a'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'record'
            }
          },
          {
            table: 'sys_dictionary'
            id: '529a7d874179445cab2db227a3b7c67e'
            key: {
              name: 'x_iio_sync_connection'
              element: 'paused_by'
            }
          },
          {
            table: 'sys_dictionary'
            id: '52e1fad3332e45818e94086e609b6700'
            key: {
              name: 'x_iio_sync_option'
              element: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '535b566c62224387b61256d5d0a02a6d'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'destination'
              value: 'jira'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '536395944ac6488ea3e250737ec8f7c6'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'reason'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '537eb87a02c34fc9951b266ee6c09f24'
            key: {
              name: 'x_iio_sync_mail'
              element: 'groups'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5384c77a28724d659eca4664d336845e'
            key: {
              document_key: '57fca3d937eb48f8a0557fe434b824ce'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_element'
            id: '53a037ddb0b74bd79507484036d1b096'
            key: {
              sys_ui_section: {
                id: '80b031fd4121477281d4702e5864d4c8'
                key: {
                  name: 'x_iio_sync_history'
                  caption: 'History entry'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'kind'
              position: '2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '53abd7b1a0054db9b903911a95d43731'
            key: {
              name: 'x_iio_sync_template'
              element: 'active'
            }
          },
          {
            table: 'sys_variable_value'
            id: '53d93435ad3b4dd68fb825ea52cbd92d'
            key: {
              document_key: '387044410b384b5abb4f8c3cd74806d0'
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '53e8a10f57bf4805b59a293490d4dbe9'
            key: {
              sys_security_acl: '1dbf218080134446b2600fb67e3ed91d'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '541a6d40800341c29edcf76811408318'
            key: {
              document_key: '7e9c21adb3454d3787fc751e47d138fb'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_dictionary'
            id: '543096c0d3e149aeaffd4cc7541dfefa'
            key: {
              name: 'x_iio_sync_condition'
              element: 'options'
            }
          },
          {
            table: 'sys_documentation'
            id: '54556da0fd584acab3f1420c6164094f'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'jira_position'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '549ede0ec776490990e2ca9508a380d2'
            key: {
              document_key: '7a6da58ae44c4104a070814e47557727'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: '54bad88e8d8e4b9dac76e23de072e189'
            key: {
              document_key: 'df107e149a2541eb851027e95382a8fb'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_variable_value'
            id: '54c43b5cee1d413084333d2c0d9912c0'
            key: {
              document_key: 'ea8374444851421ab63bfaeeb47d5056'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '54ed5affa9b5427cb4c5d601db6e93f3'
            key: {
              list_id: {
                id: '6c1e6881d3174c66a95a7059edad9119'
                key: {
                  name: 'x_iio_sync_history'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'kind'
            }
          },
          {
            table: 'sys_ui_element'
            id: '552613e8822c410fa9d8340d3a0e5557'
            key: {
              sys_ui_section: {
                id: '73a3820866d24f56834a14b3b6718981'
                key: {
                  name: 'x_iio_sync_condition'
                  caption: 'Condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_documentation'
            id: '5532c549fedc4bf78782b4e4d8bf75dd'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'warnings'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '55390da4a4ef403f9d9ec4dc88944dfc'
            key: {
              document_key: '8170a81e988745298a5b8e64fff217df'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_ui_policy'
            id: '5549b34df8724c5ab5a46d4d94b5cba5'
            key: {
              table: 'x_iio_sync_field_mapping'
              short_description: 'incident.io sync: a mapping for Jira has a field, one for ServiceNow a column'
            }
          },
          {
            table: 'sys_dictionary'
            id: '55637e5c234e4a78a939560b4fe6a89b'
            key: {
              name: 'x_iio_sync_note'
              element: 'problem_key'
            }
          },
          {
            table: 'sys_variable_value'
            id: '55724ed8506c4d59a382d4fab0fbdf02'
            key: {
              document_key: 'afeb13816fbb4700abcc8e415d406bc2'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_documentation'
            id: '558dfd27936c4b0eb6868eabf949d292'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'discarded_by'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '55c3727febea46479dfe612095c145d8'
            key: {
              document_key: 'd788cf1d8fee41ec83a82271069263d0'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '56071d63118647d69708615306aa37cb'
            key: {
              name: 'x_iio_sync_note'
              element: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5639139aef684ef09d7ace54ac1aab10'
            key: {
              sys_ui_section: {
                id: '4879e544b65048879565b7f3e6229c7f'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Claimed record'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'claim'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: '56558ee5085741c0ad59e157e3042fee'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'now_template'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '56922a73726e44cb8ed5bbb31057280a'
            key: {
              document_key: 'fa6c450b25fc4b039840fb871d60fe9a'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '56a702cb3a7045f5aba0df8d4cdbf6ea'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: 'dcc86094109c410b9face06802e6c7b2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '56c2c46425db489cb1c0bab938147b51'
            key: {
              sys_ui_section: {
                id: '869a6ec9607c4a7295a56e1453136697'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'discarded_by'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: '570c8df4c55b469eb21f7d44a948f224'
            key: {
              name: 'x_iio_sync_mail'
              element: 'queued_at'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5738b2481ba5402baa05e3af733bb3ae'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'lease_holder'
            }
          },
          {
            table: 'sys_ui_list'
            id: '5759ac5242624aa885dad132a1dd3c3f'
            key: {
              name: 'x_iio_sync_note'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '576a87fdb8f244fb8830aa364df8a6f7'
            key: {
              document_key: 'e2e1107bf769483f99fd3592cf3d7f47'
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
            }
          },
          {
            table: 'sys_ui_element'
            id: '57a87fbe7dac4bfc93cbfda1c14909a7'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'bridge_next_attempt'
              position: '16'
            }
          },
          {
            table: 'sys_choice'
            id: '57d0b87fb8b145aabd23f05e898fc106'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'record_type'
              value: 'incident'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '57da4dd4985f4e9f973c9fdc45347cc5'
            key: {
              name: 'x_iio_sync_note'
              element: 'author'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '57daca469fc74b3e96de9e7de869cbe5'
            key: {
              document_key: '5f31c91dfa7446a3bdadf373b55365df'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_choice'
            id: '57dd404b3be74f7d8e52a5bd98f68ff6'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'linked'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5803bf6521174b1f844a1406058efb01'
            key: {
              name: 'x_iio_sync_connection'
              element: 'current_secret'
            }
          },
          {
            table: 'sys_dictionary'
            id: '58044512ca73460daf728b139ba95c1f'
            key: {
              name: 'x_iio_sync_connection'
              element: 'problem'
            }
          },
          {
            table: 'sys_variable_value'
            id: '585c902f363a49f4b98a6d83c285d681'
            key: {
              document_key: 'a97f6ed16f1a46abad76b8f7fcdc546b'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_choice'
            id: '585cc7ef6dd046f0829359032578d4e3'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'sync_asked'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '586bb77544294cbdb3b4ba4ab98789ca'
            key: {
              document_key: '13f8d1be43ed4ff09a209a7a19945019'
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
            }
          },
          {
            table: 'sys_dictionary'
            id: '589a0bbb06f94d0ab68f39829cddb340'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_total'
            }
          },
          {
            table: 'sys_documentation'
            id: '58b1b1f09c6144878e5539340ff610db'
            key: {
              name: 'x_iio_sync_history'
              element: 'by'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '58db7acd04fa436ea850c8760d1c4e63'
            key: {
              document_key: '8bed1818a46e4d4fbbcbf099669a1806'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_choice'
            id: '58e8872bb8e34f1584309e5c6323479f'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_action'
              value: 'retry'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '5918eb1798fb4808ae3484049da86666'
            key: {
              list_id: {
                id: 'c4f995adfa3e4dbf9f284bdaff86a0eb'
                key: {
                  name: 'x_iio_sync_link_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'record_table'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5928ad826d884cefa690ae320e0f15d0'
            key: {
              document_key: '4929fec9e9b74b6e94d0b2214821ebae'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_choice'
            id: '5932fedaf0034dfb9952205e4720ccf5'
            key: {
              name: 'x_iio_sync_problem'
              element: 'state'
              value: 'open'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '593e94c1e1cd40afb1e7d4520133a61e'
            key: {
              document_key: 'ee64cffbd03a412c9d34ba639e0b7617'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5941159079eb42e1a2d6c9ce86990490'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'notes_until'
              position: '14'
            }
          },
          {
            table: 'sys_documentation'
            id: '5960451e6b8e49559658ebeb7876e930'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'details'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '59a3ec082b1f4c489a936c0f402b96a5'
            key: {
              sys_ui_section: {
                id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'record'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: '59ae16b693654b499ecbdd085a673d92'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'order'
              position: '12'
            }
          },
          {
            table: 'sys_variable_value'
            id: '59d7b0ed64024412969697f8d7c8e76d'
            key: {
              document_key: 'df107e149a2541eb851027e95382a8fb'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '59e5169eb73a4c9fb0f4d19b505cf59a'
            key: {
              sys_security_acl: 'd35aa3f7903e44fbba1783a8bbdbcd63'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '5a199917b3d44461bc646724f761e62c'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'attempts'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5a417c8a359046b1bb6d6059191b49fd'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '13'
            }
          },
          {
            table: 'sys_ui_section'
            id: '5a465e35cd7348cfa58a85fcc8ef6fb1'
            key: {
              name: 'x_iio_sync_refusal'
              caption: 'Refused document'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_user_role_contains'
            id: '5a495584a9fa4f34bb755700e78cc2a2'
            key: {
              role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
              contains: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '5a6c11a58ef44c3692df99adb234a00d'
            key: {
              document_key: '0e2b252482804dee981e88e5c7ac321f'
              variable: 'ff6e125353a0220002c6435723dc3442'
            }
          },
          {
            table: 'sys_documentation'
            id: '5a8e511bb2d943fe96de9a9a57737ff6'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'discarded_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '5ab2d0feb7654ab0978a58ff116a7ac5'
            key: {
              list_id: {
                id: 'e5c7274e7f3345dfafa432187f58c4b0'
                key: {
                  name: 'x_iio_sync_attribute'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'record_type'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '5ab99e30ffd8467ca4af333240910e01'
            key: {
              list_id: {
                id: 'ffac2a0488eb4950818cf91aa02e7b27'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'value'
            }
          },
          {
            table: 'sys_documentation'
            id: '5ae1f39d4462442ca17405082763064a'
            key: {
              name: 'x_iio_sync_preview'
              element: 'result'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5aea009257a54433a31b77a2f4c65179'
            key: {
              sys_ui_section: {
                id: 'a02011b73155494b8965056e4f07758a'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  caption: 'Status mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'problem'
              position: '11'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5b09826d28e1445ab79667f1b59214dc'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'fingerprint'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '5b165c85e3464f37b535d11417d004e7'
            key: {
              ui_policy: {
                id: '9cb57016ed3d440ab8bac1db1010bd1b'
                key: {
                  table: 'x_iio_sync_condition'
                  short_description: 'incident.io sync: options are picked only where the attribute has some and the operator compares with them'
                }
              }
              field: 'options'
            }
          },
          {
            table: 'sys_documentation'
            id: '5b240827f3cf45bd9c74caa4c076718a'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'error'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5b3d5990b1034b70a9ada837eb12f182'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'updates_key'
            }
          },
          {
            table: 'sys_choice'
            id: '5b4337c1d7d84037b402febfa6d64038'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'status'
              value: 'asked'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5b4349373272452a851eef44efaf2c8b'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'catalogue_succeeded_at'
            }
          },
          {
            table: 'sys_documentation'
            id: '5b5cf98658da459295fb4150768541dd'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_db_object'
            id: '5b61f0fa9b3948c7b714c66302186f23'
            key: {
              name: 'x_iio_sync_tryout'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '5b620e836ad84650b78c14291090a148'
            key: {
              sys_security_acl: '4061dae6c1994ec898d3358abd8277cc'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '5b6ba485e7ff48c6a2512f26b177eccc'
            key: {
              list_id: {
                id: '2322768d77214349abdfb1842693201c'
                key: {
                  name: 'x_iio_sync_condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'problem'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5bc1b82eb8034f6d911fb9efdcf24708'
            key: {
              document_key: '5f31c91dfa7446a3bdadf373b55365df'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_documentation'
            id: '5bce8c947d1b4abe9767dd9885d2d3d6'
            key: {
              name: 'x_iio_sync_problem'
              element: 'history'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5bf18e5697844b1a867fbd30a1a469ca'
            key: {
              document_key: 'daa77c4f0b1b4356b4172f9972853591'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5c2b04db08ce4af090010e24e1b5186b'
            key: {
              sys_ui_section: {
                id: '8ed6e7c10a8740c7a3d2e7b684da2103'
                key: {
                  name: 'x_iio_sync_preview'
                  caption: 'Preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'reference'
              position: '1'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5c365ff04a87419887c9fe64e6ea3bfe'
            key: {
              document_key: '3fb7ab42c11a4f4b86cc63599654f35e'
              variable: '67400008676003007ba405225685efa4'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5c687886b5e349588749311d40004781'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'subject'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: '5caaa9b11f9a4fafa132e0fc2f4e904c'
            key: {
              name: 'x_iio_sync_check'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5cdf5059839949fa8b9772ef47d8da5e'
            key: {
              document_key: '84a3ba223f0348bfbec12fb08b556d6b'
              variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
            }
          },
          {
            table: 'sys_documentation'
            id: '5d172c5df019428d9b0d610a3a8b1549'
            key: {
              name: 'x_iio_sync_problem'
              element: 'retire_on'
              language: 'en'
            }
          },
          {
            table: 'sys_db_object'
            id: '5d2b5b429b0e43fdb8405e8fd40a8245'
            key: {
              name: 'x_iio_sync_option'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5d47f5e79fa04c55925161c0f87b5e22'
            key: {
              document_key: 'c59e72abef4b428589ed07e9b6878960'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5d699210931e4ec9ba212620a28bd5c6'
            key: {
              sys_ui_section: {
                id: '73a3820866d24f56834a14b3b6718981'
                key: {
                  name: 'x_iio_sync_condition'
                  caption: 'Condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5d9e42e3959947cea7211d817e394eee'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'number'
              position: '9'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '5daf2499074f427cb5b30dca5653b374'
            key: {
              list_id: {
                id: '2322768d77214349abdfb1842693201c'
                key: {
                  name: 'x_iio_sync_condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'order'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5dea5730ddba4c69a8bc80f1b1afb4e8'
            key: {
              document_key: '5c76c90be8364c94828c3c20f86abfb0'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5dfeef0637e64ef2ad753186af60891e'
            key: {
              sys_ui_section: {
                id: 'c78d093cff884b35b0fadf21c16f91b1'
                key: {
                  name: 'x_iio_sync_link_request'
                  caption: 'Link to incident.io incident'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5e189bef9fcc40dca9c82ff31e0481bf'
            key: {
              document_key: 'ab8bdf5d3ce743b6bb7b7a5f4845f097'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '5e32fd45ab804c45978abc31bcb80e50'
            key: {
              ui_policy: {
                id: 'ab8031b6dfb849bea02ccf03454c7f3f'
                key: {
                  table: 'x_iio_sync_field_mapping'
                  short_description: 'incident.io sync: there are no lookups for Jira'
                }
              }
              field: 'kind'
            }
          },
          {
            table: 'sys_documentation'
            id: '5e3986b0bc994d58b6f2497f0d295c82'
            key: {
              name: 'x_iio_sync_mail'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5e3c16f04e2c45b69d632a6bfd0ab5d0'
            key: {
              name: 'x_iio_sync_history'
              element: 'words'
            }
          },
          {
            table: 'sys_documentation'
            id: '5e9b6e4d163743deba1be721ef10dec8'
            key: {
              name: 'x_iio_sync_template'
              element: 'fallback'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '5e9eddcd3be4445386d0657ad0b79456'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'leader'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5ea5bce259e248138912dbdbb4d27870'
            key: {
              document_key: 'cfff8f97fbe64d83b4ee995a74e42ce8'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5eb216752d0449889cd5ec730caf3785'
            key: {
              document_key: 'e0b910b20b08430bafb6e6645900e8db'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5eb6c11cbace408482d6459b02da9d81'
            key: {
              name: 'x_iio_sync_option'
              element: 'attribute'
            }
          },
          {
            table: 'sys_documentation'
            id: '5ef5a6b1c16a4f41baa801ee9a52e242'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'configuration'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5efe2e97d25e4ab8bd70469857ddce56'
            key: {
              document_key: '7d5d399be8cf4fa1abb0698ea9589b7c'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5f01ae25efd74d1d8af0108365eae331'
            key: {
              document_key: 'db3d1c9927fc45eea2b72023133ebfb1'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_documentation'
            id: '5f407c2b2b8a49cc88bcc3cc0b2b236b'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'closed_at'
              language: 'en'
            }
          },
          {
            table: 'sys_db_object'
            id: '5f4841dc66c84203a3ae8fc43ffd162e'
            key: {
              name: 'x_iio_sync_problem'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5f4d104fca6446bb83a1ff759cc63046'
            key: {
              sys_ui_section: {
                id: 'a02011b73155494b8965056e4f07758a'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  caption: 'Status mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'shipped'
              position: '8'
            }
          },
          {
            table: 'sys_documentation'
            id: '5f85c05595e449f5a83692e014f24edb'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'column'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5f9edc9895b94d6e9525a9dda7cab3b5'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'draft'
            }
          },
          {
            table: 'sys_choice'
            id: '5faa006cff224e46862623f482b848c6'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'record_type'
              value: 'incident'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5faca18571a8431fb16b9c28763c37c8'
            key: {
              name: 'x_iio_sync_mail'
              element: 'body'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5faf1f02c6494519b3c05b181b21fd88'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5fdf4af651a4413ab7828d30662a92b6'
            key: {
              sys_ui_section: {
                id: '8062408379fd4d5e8842b846c80bdfa7'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'details'
              position: '2'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '5fe47403248e4440874f95ea0d41df53'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: 'f5ca092d6595434493ec72b9f8874f1d'
            }
          },
          {
            table: 'sys_choice'
            id: '5fed6306e0be487a81406ef752c10507'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'claim_answer'
              value: 'refused'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '6004b1df3ca74ad28e83324152c57671'
            key: {
              name: 'x_iio_sync_condition'
              element: 'options'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '600571ee927b4722b26387ea729dbcdd'
            key: {
              document_key: '8170a81e988745298a5b8e64fff217df'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_ui_element'
            id: '600db775a8c0473abcf4a04930e501cd'
            key: {
              sys_ui_section: {
                id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'warnings'
              position: '9'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '60111ee789a24d3aa5143b34d283e687'
            key: {
              list_id: {
                id: '5759ac5242624aa885dad132a1dd3c3f'
                key: {
                  name: 'x_iio_sync_note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'status'
            }
          },
          {
            table: 'sys_documentation'
            id: '602a3d17a559468f91a79ff2cb669f0f'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'external_id'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '602b3b269cec4a1da444fae6eb033d97'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '14'
            }
          },
          {
            table: 'sys_dictionary'
            id: '604356bc0a274bcd84af858d23666ea6'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'bridge_next_attempt'
            }
          },
          {
            table: 'sys_variable_value'
            id: '604b789bcd7f4b8a9d43f6da1456088d'
            key: {
              document_key: '0dd03f00fb1e46bb802a56a1243763fa'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '605bb19dac124294af94b0b52ecfff5e'
            key: {
              list_id: {
                id: '18449684301748e5aebae475940aa74d'
                key: {
                  name: 'x_iio_sync_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'trial'
            }
          },
          {
            table: 'sys_variable_value'
            id: '607a0c1440e240a0842b4f7fae0d6fd6'
            key: {
              document_key: '4d39c2f38ee04e9abbb99d993aa43fef'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_documentation'
            id: '60918f7a9dcc4baf8cb526d8192f6300'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'jira_updated_at'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '60b78002046546acbdceb1fb0bcb10a3'
            key: {
              document_key: 'c3045426d691463f9c1a89fcc762f4ea'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_ui_element'
            id: '60b83251c81348a098e36e8fe634ac5e'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'write'
              position: '10'
            }
          },
          {
            table: 'sys_dictionary'
            id: '60d4fd66c72c4c9ca8b52f81ae8ed3dd'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'active_at'
            }
          },
          {
            table: 'sys_ui_form'
            id: '61148d2e4c414dc6b84be856b7573434'
            key: {
              name: 'x_iio_sync_outbound_event'
              view: {
                id: '3478916ed83041a183a43d43133d991e'
                key: {
                  name: 'x_iio_sync_support'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: '61597b84c74042618751d87eea29d1c5'
            key: {
              document_key: '2c56d2e734894a47bae807f03955c325'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_index'
            id: '6182a9e1c4c14d6f893e5747aaa228c7'
            key: {
              logical_table_name: 'x_iio_sync_state_mapping'
              col_name_string: 'destination,target_table,state'
            }
          },
          {
            table: 'sys_variable_value'
            id: '61a3667c8aea4296a9975d329355c24b'
            key: {
              document_key: 'dbf9749d1c344771a3c0cac41e1d1161'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '61aac8ea49914b75b7a268c5205ad78a'
            key: {
              sys_security_acl: 'a7e430b7dc4244469cd2cd630cf9ca7f'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '61abd2bdcdf740d0a80a768fd847269a'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '17'
            }
          },
          {
            table: 'sys_ui_element'
            id: '621507ffd6f844d2a6799d0236284e16'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_dictionary'
            id: '622b7f3efbbf45aab0db3c46a941b3f5'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'discarded_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6265552486334292940115ab7ba9d65e'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'incident_status'
            }
          },
          {
            table: 'sys_documentation'
            id: '6288784a628545e5a4f609cc3f967419'
            key: {
              name: 'x_iio_sync_condition'
              element: 'operator'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '62baddf2f6e144cf86b68614c00a967e'
            key: {
              sys_ui_section: {
                id: 'a02011b73155494b8965056e4f07758a'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  caption: 'Status mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_dictionary'
            id: '62bce1732ab246588c6f31252a92a097'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'asked_status'
            }
          },
          {
            table: 'sys_dictionary'
            id: '62c6c86e37704db3b1dfb55d3ac3fe95'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'started_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: '62cf69481ee348268e749d4db6692993'
            key: {
              name: 'x_iio_sync_problem'
              element: 'ignored_until'
            }
          },
          {
            table: 'sys_choice_set'
            id: '6363141cd6ff4499885ef455068ab4cc'
            key: {
              name: 'x_iio_sync_note'
              element: 'status'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '63645a291f6d40b8851ed032331de80c'
            key: {
              list_id: {
                id: '488cc41c833a447ba95b4f8d32bab10c'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'problem'
            }
          },
          {
            table: 'sys_variable_value'
            id: '636d684e8e6e4d40a18bf8ab623e7051'
            key: {
              document_key: '9fa0f5d6776143239dd98c0c79e6357a'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_choice'
            id: '6394710097244b77b9d6ec4ea3ce483c'
            key: {
              name: 'x_iio_sync_condition'
              element: 'operator'
              value: 'is_one_of'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '63a31ac02384493cb20b03d06c4c8d76'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'record'
            }
          },
          {
            table: 'sys_dictionary'
            id: '63d18441bb3f48d8a5c350d67d8440cb'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'status'
            }
          },
          {
            table: 'sys_ui_form'
            id: '63d3003693394588abbccb314d30d982'
            key: {
              name: 'x_iio_sync_tryout_row'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: '63e7c61133824938a3029746f6db1ad7'
            key: {
              sys_ui_section: {
                id: '80b031fd4121477281d4702e5864d4c8'
                key: {
                  name: 'x_iio_sync_history'
                  caption: 'History entry'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '9'
            }
          },
          {
            table: 'sys_variable_value'
            id: '63ed9d8619884c3bb3263910f5b6981f'
            key: {
              document_key: '943d960821d8484398f740d068202943'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_db_object'
            id: '63f46b2cb7f2455cae0c1b69740c6d3d'
            key: {
              name: 'x_iio_sync_outbound_event'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '64133e5778cf49919438681be839ef6c'
            key: {
              name: 'x_iio_sync_mail'
            }
          },
          {
            table: 'sys_documentation'
            id: '6413d9dbd41245ff9324b59f6e1b30ca'
            key: {
              name: 'x_iio_sync_condition'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '642541cbe40a472e9ed7be8acadada59'
            key: {
              sys_security_acl: 'a9c3adf2eece4211bac58d0286fd97cb'
              sys_user_role: {
                id: '7048ad548f9945dc830371049461363f'
                key: {
                  name: 'x_iio_sync.integration'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '643ceeaeb63742dabb8a1b5f3c3af156'
            key: {
              document_key: 'ee64cffbd03a412c9d34ba639e0b7617'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6446881c0af549ed9c2fb26bc660c4c8'
            key: {
              document_key: '66e444098a8e48c28ad5893db7c2e6e2'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_choice'
            id: '644cf55000fb41d6b1515ffb5e3a4d8f'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'destination'
              value: 'servicenow'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '6476738692a1428884b0ccf5c9785422'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: '6f8386afe0154d758b02d1a1629085df'
            }
          },
          {
            table: 'sys_dictionary'
            id: '647b64c89e5748cf986cae4b5fdd8db0'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'last_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: '64cafbbc2e07466aa3d6d02e5a2d4942'
            key: {
              sys_ui_section: {
                id: '5a465e35cd7348cfa58a85fcc8ef6fb1'
                key: {
                  name: 'x_iio_sync_refusal'
                  caption: 'Refused document'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'external_id'
              position: '1'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '64d70cddbd47433ab807f5ecb536a123'
            key: {
              sys_ui_action: '4b891c7ff7634ec2878ad316065135eb'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '64d7afb8d40a4f9687551918ed11cfa5'
            key: {
              document_key: '1e9685fe0cef4f1c8719939eb0d0c286'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_index'
            id: '64d94b5dae8d480e90d5526056abe584'
            key: {
              logical_table_name: 'x_iio_sync_mail'
              col_name_string: 'retire_on'
            }
          },
          {
            table: 'sys_choice'
            id: '64f97abb0658492eb36bd0f58e84920b'
            key: {
              name: 'x_iio_sync_problem'
              element: 'state'
              value: 'ignored'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '64fd8090c41e4df2a611d007bd06e39f'
            key: {
              name: 'x_iio_sync_condition'
              element: 'attribute'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '65074b1e12c6497aad2c7e778cada94e'
            key: {
              name: 'x_iio_sync_template'
              element: 'match'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '65136d4e96c84f348da5aeac78120e81'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'reference'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '652c825c03c54f35ad923ccbea516421'
            key: {
              document_key: '16e04cdcf1dd465380f54112c925fae2'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_dictionary'
            id: '65723c99001b439688e134e714a6b827'
            key: {
              name: 'x_iio_sync_template'
              element: 'static_values'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6580acf7e5454b289262b59a24be78b4'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'claim_answer'
            }
          },
          {
            table: 'sys_variable_value'
            id: '65b02c49669247489d8ed340729c3aba'
            key: {
              document_key: '57fca3d937eb48f8a0557fe434b824ce'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_ui_element'
            id: '65c8a693211d4d71ba88ca03aa61986a'
            key: {
              sys_ui_section: {
                id: '4879e544b65048879565b7f3e6229c7f'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Claimed record'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '5'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '65ee2022ca834427820026d988701c9a'
            key: {
              sys_security_acl: '5e44cafa75b84cdbb7d617ccb1f31cab'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '6620f2aecf4e46bfb51c02944932ee52'
            key: {
              name: 'x_iio_sync_check'
              element: 'state'
            }
          },
          {
            table: 'sys_ui_list'
            id: '663547fea45c443383532b4a0b11254b'
            key: {
              name: 'x_iio_sync_check'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '663e1ed704414866b9a5595b2d514ef8'
            key: {
              sys_security_acl: '1daa1cbc09d54854bd0c32a6e543db09'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '667c786a5583405cb45adb5f119539f0'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'would_template'
            }
          },
          {
            table: 'sys_variable_value'
            id: '66a463d1c6b14c3aabfe457846a99174'
            key: {
              document_key: 'cfff8f97fbe64d83b4ee995a74e42ce8'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_documentation'
            id: '66ac9ec37c814b9ab197150745432bb7'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'lost_at'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '66daf43d5aac4e6e85791d4fd07e613a'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'key'
            }
          },
          {
            table: 'sys_db_object'
            id: '670242abebd74d4fbdaf88aac3035ca8'
            key: {
              name: 'x_iio_sync_note'
            }
          },
          {
            table: 'sys_variable_value'
            id: '67109cf9511049eb9037af946ea88aa4'
            key: {
              document_key: '0a99aac5c4944d42b39a7b1d47c57a6f'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_choice'
            id: '676167164dc84477820808c34ba1ebfe'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'destination'
              value: 'servicenow'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '67769ad4f0f442b6a8dd60a9e1147cd6'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
              value: 'link_requested'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '677a1e54ea864eafb55eace244e52474'
            key: {
              document_key: 'f7cd14049b524ba99b9149282efbc441'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_variable_value'
            id: '67a93d25175143729ae840d481926fb9'
            key: {
              document_key: 'a97f6ed16f1a46abad76b8f7fcdc546b'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_index'
            id: '67c2056797774c6591088ed2e1061786'
            key: {
              logical_table_name: 'x_iio_sync_ticket'
              col_name_string: 'number'
            }
          },
          {
            table: 'sys_ui_element'
            id: '67c3f8e27c364b38ab6292492ebfdf33'
            key: {
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_dictionary'
            id: '67e63b838d1049bbb99af0fc568045e9'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'after'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '681743596df144f4b3851b00a54729d8'
            key: {
              sys_security_acl: '546002f7c28243bca91b8ecc4a695a7d'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '682886057c8b4c1fa9ab64094fba54f4'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'confirmed_instance'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: '684da33bdffc404882a196277feaa467'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'asked_by'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6899fa37f5ae42a6b5bc3f9634a4484f'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'mail_users'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: '68b7e34a2cf1464b81d837ef77f36ee7'
            key: {
              sys_ui_section: {
                id: 'a02011b73155494b8965056e4f07758a'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  caption: 'Status mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status'
              position: '3'
            }
          },
          {
            table: 'sys_index'
            id: '68f0d0fcccb24edfb12350ecf576445f'
            key: {
              logical_table_name: 'x_iio_sync_ticket'
              col_name_string: 'unfinished,external_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: '68f332c499c0479ebc90e4d4df67b62e'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'problem'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6909cfd42f5e47b5b32c269c8614afc5'
            key: {
              list_id: {
                id: '76d29037f8c8441ba723e623ae3f62bd'
                key: {
                  name: 'x_iio_sync_preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'status'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6973bbd2d5db4e1f83bcd10ef0445d51'
            key: {
              sys_ui_section: {
                id: '8ed6e7c10a8740c7a3d2e7b684da2103'
                key: {
                  name: 'x_iio_sync_preview'
                  caption: 'Preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: '69bbb563be744d008029b00bffc38cbe'
            key: {
              document_key: '2c56d2e734894a47bae807f03955c325'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '69d453e8e7344de390c679c32dfc0418'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: '099994d8bb8742f59d5dc788a9302a2e'
            }
          },
          {
            table: 'sys_ui_element'
            id: '69de652e282f490e919601768aa2af35'
            key: {
              sys_ui_section: {
                id: 'b37e582dbc7c4ca2befb6c0c52160ac9'
                key: {
                  name: 'x_iio_sync_mail'
                  caption: 'Mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'subject'
              position: '9'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '69ee999da1d24bfba08609e9dae9bb5c'
            key: {
              ui_policy: {
                id: 'a028e54cda8b4a0783c47cbf4420d2ac'
                key: {
                  table: 'x_iio_sync_condition'
                  short_description: 'incident.io sync: text is typed only where the operator compares with it'
                }
              }
              field: 'text'
            }
          },
          {
            table: 'sys_ui_section'
            id: '69f026ea47434b00be664915539006fb'
            key: {
              name: 'x_iio_sync_ticket'
              caption: 'Discarding'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6a28721c408140d385a93fe38a7d390d'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'retire_on'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6a356a090e3045789f43e66fe5cde7f3'
            key: {
              list_id: {
                id: '663547fea45c443383532b4a0b11254b'
                key: {
                  name: 'x_iio_sync_check'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'position'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6a69bc655d9248eaaa3dccefa9c14805'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'declared_from'
              position: '8'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6a708bbe8087414099bfd2458e4c57ba'
            key: {
              document_key: '06df6db304f740a5afb4c2e19d6d1c99'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_documentation'
            id: '6a930b5c8aba47279f83e3622333d6f2'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'label'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6aa0b710eb494a088e1c14be2e5fec78'
            key: {
              document_key: '9513b0fe3f7b4c6f8cbfd8b2b601d54a'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_documentation'
            id: '6acd2af6dc424530adc58f0df37b8ba4'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'discard_reason'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6af2c82e9cda4d92825e3fd85b25c5ba'
            key: {
              list_id: {
                id: '0b1ec3e2837d4710ae62b8cb06ff92b4'
                key: {
                  name: 'x_iio_sync_option'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'external_id'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6b05ae91e3434cddb7fc804689bdd1b9'
            key: {
              document_key: 'f758886b3ffb4fe7b2a49d8f49ae6bff'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6b0a421fd7b444af9484ba50e48e4a24'
            key: {
              document_key: 'e2e1107bf769483f99fd3592cf3d7f47'
              variable: '1778a7480f20101091d0f00c97767e03'
            }
          },
          {
            table: 'sys_ui_section'
            id: '6b1a6af7910d44c8975b797e0df9cc63'
            key: {
              name: 'x_iio_sync_note'
              caption: 'Note'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6b415215725e495688f186c391e012b4'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'record_table'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6b7c9467783e4663893656560a2cfb57'
            key: {
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'shipped'
              position: '10'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '6b7ec94c90a341c7a25b57c636a4c731'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
              id: '0e2b252482804dee981e88e5c7ac321f'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6b858135dd3246d0bb65aafe5fa5a635'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ignored_reason'
              position: '14'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6b8d0cb2a3cb47019d2a2a36669ed96c'
            key: {
              document_key: '13f8d1be43ed4ff09a209a7a19945019'
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6b9afd1b905b44ecb23622c6e41a85e9'
            key: {
              document_key: '1893fe692194441e8f697af877279f1a'
              variable: '67400008676003007ba405225685efa4'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6ba553add9094cb4b18fe2f31c766c3c'
            key: {
              list_id: {
                id: 'c4f995adfa3e4dbf9f284bdaff86a0eb'
                key: {
                  name: 'x_iio_sync_link_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'answer'
            }
          },
          {
            table: 'sys_documentation'
            id: '6bad8a4756de4900b9dd76d9b39fc409'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'shipped'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '6bbbe6c8f4b64dc884ff9c1bd91eb790'
            key: {
              sys_security_acl: '0f98d2bc1fe1412c9d9e57b9c4c51b0c'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '6bc48ea81b284c87b323132c3ed902f5'
            key: {
              sys_ui_section: {
                id: '752f4d70561c486fafdbe2c86d79d88b'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'type'
              position: '1'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6bf22d4b479f4e38a6ca30f7d37c8370'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'updates_version'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6bfcd536af284e90b41285c59bc567fc'
            key: {
              document_key: '9098bcc7fb46453b82c5b59db11f72e5'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_ui_list'
            id: '6c1e6881d3174c66a95a7059edad9119'
            key: {
              name: 'x_iio_sync_history'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_choice_set'
            id: '6c5f70816de74956930da7af1fadb0a5'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'status'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6cbefe0b78804dfbb71f3e6fa4b51171'
            key: {
              list_id: {
                id: 'ffac2a0488eb4950818cf91aa02e7b27'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'problem'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '6ce155826f274e3fbced702b674087c7'
            key: {
              sys_security_acl: 'be520bfc0c15471b86b76b8c8a2dfb97'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '6d0347e49496475cb6dc58517a6bcab3'
            key: {
              sys_ui_form: {
                id: 'caa90d0782d54962b27732bc2a79110f'
                key: {
                  name: 'x_iio_sync_note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'a1c4cd7a6f33411fa1433573385faf90'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '6d20323af6b54ca5863e22733c277220'
            key: {
              name: 'x_iio_sync_connection'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '6d32d6b2633c42cbb8f7fb04498545f4'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'limits_used'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6d33cc8156c1476f9ec9af0406956294'
            key: {
              document_key: 'bd99bf363f274932920896d2f71b5396'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6d3e3b6ae3d5437dab908c7666876c8a'
            key: {
              document_key: 'a97f6ed16f1a46abad76b8f7fcdc546b'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6d6c250920f84cbfbaee322033c0976a'
            key: {
              document_key: '4657f6134a544cd0a3766d327b122b8a'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_documentation'
            id: '6d8ff0ae6be54adc8e471cd761f2eb8f'
            key: {
              name: 'x_iio_sync_connection'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '6da19a1c58ea471093015b59988d2ec1'
            key: {
              name: 'x_iio_sync_condition'
              element: 'attribute_kind'
              value: 'option'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '6dc51aeb27b54d339f09ccf31f7bdef2'
            key: {
              sys_ui_action: 'f8514754642046118c2f16052ad85a87'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '6dd9c06e3d4144ecb4d7ec11e6205ca1'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
              value: 'comment'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6e3687ab6af34f2393d6bf51d646f69b'
            key: {
              document_key: '9098bcc7fb46453b82c5b59db11f72e5'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6e4e0144e93e4dce9afb641cccc1ed17'
            key: {
              document_key: 'e4b31988cdcb42a98e7eea9dc33d15a3'
              variable: '52ed1e5b5360220002c6435723dc3421'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6e6c5dc453a04cb58ccbae2e0c3d04c1'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'decision'
              position: '22'
            }
          },
          {
            table: 'sys_documentation'
            id: '6e7e9a8087a746e4af21dcf5d5c43b45'
            key: {
              name: 'x_iio_sync_connection'
              element: 'paused_by'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6ea40dfe57b14773b554b35b104f1477'
            key: {
              list_id: {
                id: '267f97e7741b4bae98324015307cf6fc'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'answer'
            }
          },
          {
            table: 'sys_documentation'
            id: '6eb9719af0ad472e8bced177e12c1812'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'notes_until'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6ee3ca0e1ea34186b1e0c46c76950fa7'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'record_type'
              position: '2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6f18d33d286842968dc34b6e9210bb0d'
            key: {
              document_key: '57fca3d937eb48f8a0557fe434b824ce'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_documentation'
            id: '6f45e325ccab478280246822e275a885'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'kind'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6f5aa982682d4dd0b4f1d53ad1af4d7f'
            key: {
              name: 'x_iio_sync_problem'
              element: 'first_seen'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6f5e9178483e481eaadd769ae8371252'
            key: {
              document_key: '8bed1818a46e4d4fbbcbf099669a1806'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_choice_set'
            id: '6f7420237eae4da6971fa9a62ede5d87'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'claim_answer'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6f90b94fb91a4a79b6b379fb16780704'
            key: {
              document_key: 'afeb13816fbb4700abcc8e415d406bc2'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_documentation'
            id: '6fa1f5336a9c48a496adf29eb92987ce'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: '6fba212b63754fc796251653824cf45f'
            key: {
              logical_table_name: 'x_iio_sync_link_request'
              col_name_string: 'record,status'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6fbc62aea6bf4287aa29394b59b5eee5'
            key: {
              document_key: '806efdeb6941453980dc346b99304f80'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_documentation'
            id: '6ff4ee4cb4554dc493ad8a0a1bf3eee6'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'hash'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '6ffa4c970b8449c0bffa709ce4b40415'
            key: {
              name: 'x_iio_sync_template'
              element: 'target_table'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '700dad2b866e4e24b3830c5e47b0264c'
            key: {
              list_id: {
                id: 'f0491a58f0964b7bb6b722150c6c1c8b'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'destination'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7017cbc97c96452baed619aa9b6b6352'
            key: {
              list_id: {
                id: '18449684301748e5aebae475940aa74d'
                key: {
                  name: 'x_iio_sync_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'name'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '703c04aff1c641289f00e9b562fc8e29'
            key: {
              sys_security_acl: 'ccab7edb2fc54ebe9db17ef297261448'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_user_role'
            id: '7048ad548f9945dc830371049461363f'
            key: {
              name: 'x_iio_sync.integration'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7053198a27054948bd720a1ea0de9aba'
            key: {
              list_id: {
                id: 'f0491a58f0964b7bb6b722150c6c1c8b'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'label'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7061105d96934a93b389fb574d751ac8'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'lost_at'
              position: '12'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7064bd6f0c284c1093d1a9cf3de73380'
            key: {
              document_key: '74eb63101e964203adc2d591f01ae24c'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_ui_element'
            id: '707fc5640f70442e8518328aea33fc17'
            key: {
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'error'
              position: '12'
            }
          },
          {
            table: 'sys_variable_value'
            id: '708f730c288245e48dae7f0cf5d6fc43'
            key: {
              document_key: '7eb4605f6a5d462a949c2d8041d58ec2'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '70d503a15e7c4fb8b3f6c3fa712cadb0'
            key: {
              name: 'x_iio_sync_history'
              element: 'template'
            }
          },
          {
            table: 'sys_documentation'
            id: '70e2a22977f74a77be70986edfdcb79e'
            key: {
              name: 'x_iio_sync_connection'
              element: 'pause_reason'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '70f42dabc6ea4c1b8c606a2837c09ffb'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'private_count'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '710b03a811674e49b795ecb6b09d8284'
            key: {
              list_id: {
                id: '358911820dbf4ea3b4de2c312117275d'
                key: {
                  name: 'x_iio_sync_mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'users'
            }
          },
          {
            table: 'sys_documentation'
            id: '710f730bfbc7401d88d54306fb6db0ca'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'kind'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '71657643008446c8aedf5dde9a41c72f'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'order'
              position: '9'
            }
          },
          {
            table: 'sys_choice'
            id: '717308218776405a91f3d939e22d48f1'
            key: {
              name: 'x_iio_sync_template'
              element: 'record_type'
              value: 'follow_up'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '71af4acf131a444e9b1d317a90add250'
            key: {
              document_key: 'c59e72abef4b428589ed07e9b6878960'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_variable_value'
            id: '71ca8ba7ef2546238c0d47abe25cf6bc'
            key: {
              document_key: 'e15b8fd365d740ca817aefcf420370c3'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_variable_value'
            id: '71cd78394de14b3790974fc494b681e5'
            key: {
              document_key: '98b672d2cd13457cbdc9175f674f27ef'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_ui_policy'
            id: '71ce7fba4ba14b3f892d50d38f002d30'
            key: {
              table: 'x_iio_sync_template'
              short_description: 'incident.io sync: a template for Jira has a project, one for ServiceNow a table'
            }
          },
          {
            table: 'sys_ui_element'
            id: '71db7d9033114bde9f039e03a07d6cff'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '7'
            }
          },
          {
            table: 'sys_ui_list'
            id: '71f54bd7922d450987d249545fd06396'
            key: {
              name: 'x_iio_sync_tryout'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '71fc5f3cada7452186f762ee4b5a7880'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'problem_key'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7202d550d4714985bb4c2eda2feab8c1'
            key: {
              list_id: {
                id: '76d29037f8c8441ba723e623ae3f62bd'
                key: {
                  name: 'x_iio_sync_preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'asked_by'
            }
          },
          {
            table: 'sys_documentation'
            id: '720a2e0fa5d649bd962267df0b234b1d'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'lookup_column'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '723010563685480eb5fb0e32935f991f'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'decided'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '72a654a4db634988aa7a6247563bd49f'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'status'
              value: 'pending'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '72d3f7a519774f71beb2bc6f20371337'
            key: {
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'update_id'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: '730681cb125f4c649d59a960fb372b89'
            key: {
              document_key: '98c8c9e78b49445cba4b7b2455ed2bd3'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_variable_value'
            id: '73249a5f7f664928948ed99ee2aaef25'
            key: {
              document_key: '16e04cdcf1dd465380f54112c925fae2'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_dictionary'
            id: '733672a27b054b98b9a17c46d0ba927a'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'limits_used'
            }
          },
          {
            table: 'sys_documentation'
            id: '734407172e0342c1b691942861be7a75'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_done'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7384cd3067484c2c929f20ed37f5bbec'
            key: {
              sys_security_acl: 'b4b2a988c7344127bc9ba164ca3244bd'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_section'
            id: '73a3820866d24f56834a14b3b6718981'
            key: {
              name: 'x_iio_sync_condition'
              caption: 'Condition'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: '73bafb40652345eda70e0140aa78b080'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'value'
            }
          },
          {
            table: 'sys_variable_value'
            id: '73deb2adef104e39b9846fdeb3125349'
            key: {
              document_key: '048d3fa1470b4cd4bd976bdce9beda10'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_dictionary'
            id: '73f6f4f034c34520a0ea4d514e872515'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'jira_claimed_at'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '740fff7b34a44463aa25cc5eb7a7412b'
            key: {
              list_id: {
                id: 'f0491a58f0964b7bb6b722150c6c1c8b'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'follow_up_status'
            }
          },
          {
            table: 'sys_documentation'
            id: '74188a37651e4e4f8be49b41c8a2bbc9'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'record'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '745524706c2f40d6978a9e080876c860'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_by'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '7464e8f1ccd9440a8dc35fb6f5626806'
            key: {
              name: 'x_iio_sync_preview'
              element: 'reference'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '74ccb28b792249b49286b4cd2da61ec0'
            key: {
              name: 'x_iio_sync_note'
              element: 'status'
            }
          },
          {
            table: 'sys_choice'
            id: '75079094601d430d93455bf4c0165970'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_action'
              value: 'discard'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '7516973754d64b83b50f723f30168861'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'template'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7517fc0f7f4246cb8872cad14bc21dc6'
            key: {
              list_id: {
                id: 'ffac2a0488eb4950818cf91aa02e7b27'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'lookup_column'
            }
          },
          {
            table: 'sys_ui_section'
            id: '752f4d70561c486fafdbe2c86d79d88b'
            key: {
              name: 'x_iio_sync_outbound_event'
              caption: 'Outbound event'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: '7542f90e335f45b093e2e922f5e1483e'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'permalink'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '755f8d41a51e4dbf90cdb6cc6f8cbb94'
            key: {
              name: 'x_iio_sync_option'
              element: 'external_id'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '75743ca5812d416992d799524276906b'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'target'
              position: '10'
            }
          },
          {
            table: 'sys_index'
            id: '75b78dba975c4105a3c4c4299683dc1a'
            key: {
              logical_table_name: 'x_iio_sync_problem'
              col_name_string: 'retire_on'
            }
          },
          {
            table: 'sys_variable_value'
            id: '75bc4a7a05a94c728e840351a8cd45ab'
            key: {
              document_key: '20ef64930edb49f181602d7cf529a972'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_choice'
            id: '75bdc44994fc419ab8e5cc268a2b200e'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'kind'
              value: 'number'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '761c4543a51f4b8bb22825f15431df4a'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'kind'
              value: 'catalogue'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '76201b35da6146818d638031dedeea06'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'jira_attempt'
            }
          },
          {
            table: 'sys_documentation'
            id: '763e5950fbb24f9faec7f2c067279e8a'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'retire_on'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '76673a9f3a8e49d0a7fd7b073776ca9f'
            key: {
              document_key: '28b1cc98b19d4903bd19d6ccd15eb07c'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '767392d7eb1c4645905a58aad71c1cd6'
            key: {
              list_id: {
                id: 'fdc9cbf29a7c41fa85cc5ce69d407696'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'warnings'
            }
          },
          {
            table: 'sys_dictionary'
            id: '768341436da54e6482470f8bb75ee1b0'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'lookup_column'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '76b8b527c36a449881233de20438456e'
            key: {
              list_id: {
                id: '18449684301748e5aebae475940aa74d'
                key: {
                  name: 'x_iio_sync_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'target_table'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '76c30797a06348abb3d30bfa835d6f70'
            key: {
              sys_ui_action: '69c000d133b44e0fb999032c4ada459c'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_list'
            id: '76d29037f8c8441ba723e623ae3f62bd'
            key: {
              name: 'x_iio_sync_preview'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '76db811e35984800ad9ae9ee8484067d'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'answer'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '76e21dfd19b4421894d0baf6d4054267'
            key: {
              list_id: {
                id: '18449684301748e5aebae475940aa74d'
                key: {
                  name: 'x_iio_sync_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'order'
            }
          },
          {
            table: 'sys_user_role_contains'
            id: '76e41a17cf2c453fac2ba0cf999fd36d'
            key: {
              role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
              contains: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '76e547bfd02b4a12abf5e13a80cc4736'
            key: {
              name: 'x_iio_sync_option'
              element: 'attribute'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '76fa8daa91044632a80e85581581471f'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'external_id'
              position: '1'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '770c90b0bc624e299bd139d81df45d6e'
            key: {
              sys_ui_form: {
                id: 'b2c2f4924c7447088af3c6d5eac470c3'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '8062408379fd4d5e8842b846c80bdfa7'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '77393301610d4b10b43c2f946733cf2d'
            key: {
              name: 'x_iio_sync_connection'
              element: 'name'
            }
          },
          {
            table: 'sys_variable_value'
            id: '773bf1ab9ed548aa85ad6def026a21d4'
            key: {
              document_key: '1a19700dc5e94937a673e255c3a2aa9e'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: '77a01d5ace114beda0407457c4b6b8dc'
            key: {
              document_key: '3f8b4dfc229743169b5f79c5a277f77f'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '77b28f2dc7d74722a470c62bcdc7e738'
            key: {
              document_key: '4bdcc608fcb94dcb90b630ffbc67e327'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: '77bf844209f041efa6821645df4e42b0'
            key: {
              document_key: '0e0a86cd396f464ab7e10b28528c799a'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_variable_value'
            id: '77cc59868b8f4cbdad624cb0c9558f89'
            key: {
              document_key: 'd788cf1d8fee41ec83a82271069263d0'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_dictionary'
            id: '77d1d388370b44a7a242f20720fd2a8d'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '77db868386c44295a557337f02d84bba'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'state_label'
            }
          },
          {
            table: 'sys_variable_value'
            id: '77eb2328f1ed40eaa680e7bb9a118f33'
            key: {
              document_key: '7eb4605f6a5d462a949c2d8041d58ec2'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7822483e8d204fdb872a5e90337c80d9'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'follow_up_status'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7826d4385a454a16bd0e9a805537856f'
            key: {
              document_key: 'c6148acf15544bbc960dc03b8b148abe'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_ui_element'
            id: '782d2c3e7d5b4a39bf037b53393581f6'
            key: {
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'written_at'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '784f2a59a32f42cd8bc779065579d288'
            key: {
              document_key: 'ee64cffbd03a412c9d34ba639e0b7617'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '7863c272301c42d1bf1118012dc34d48'
            key: {
              sys_ui_action: '4494b9e2490b43bc8ebfacc90693ceee'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '786d288c46e54d71b9c42c5730e2fdb4'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'write'
              value: 'sync'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '7886fed904b9446aa26f162c8151c92b'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '78d298d21e58450b92b9997ac594d670'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_reason'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '7903d4f70cdf415fb14a9ea0cd0ef61f'
            key: {
              name: 'x_iio_sync_template'
              element: 'jira_project'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '7935bb6b14164cfdb94da92596a17a94'
            key: {
              ui_policy: {
                id: '71ce7fba4ba14b3f892d50d38f002d30'
                key: {
                  table: 'x_iio_sync_template'
                  short_description: 'incident.io sync: a template for Jira has a project, one for ServiceNow a table'
                }
              }
              field: 'target_table'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7938bf9fe703495790f9efa6c5828339'
            key: {
              name: 'x_iio_sync_connection'
              element: 'active'
            }
          },
          {
            table: 'sys_variable_value'
            id: '794518905d3b46f79effd28cf69e8a0f'
            key: {
              document_key: 'c4a63728fc444c44ae5aeea28c2b841d'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_dictionary'
            id: '794e8aba8c3c42bb8e4567fe7f924656'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'reason'
            }
          },
          {
            table: 'sys_variable_value'
            id: '799466f0fb004d06b223d8e1f428f826'
            key: {
              document_key: '0a99aac5c4944d42b39a7b1d47c57a6f'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_variable_value'
            id: '799e51f4375d41778b552685c8c217ee'
            key: {
              document_key: '6e0603e01f404c5894752e1034ac60c1'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '79a7e23038414437a1b686e400a650f3'
            key: {
              list_id: {
                id: 'f0491a58f0964b7bb6b722150c6c1c8b'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'problem'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '79cfe2e2df314d6d92b585bff4b68f61'
            key: {
              list_id: {
                id: '0328ad04ad36447b82d508a9ee1d727b'
                key: {
                  name: 'x_iio_sync_refusal'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'reason'
            }
          },
          {
            table: 'sys_choice'
            id: '7a0363589c8944c4b350f6a2fae0c760'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
              value: 'attachment'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_index'
            id: '7a061c296bbc44069308e72c2e5adccb'
            key: {
              logical_table_name: 'x_iio_sync_connection'
              col_name_string: 'active'
            }
          },
          {
            table: 'sys_documentation'
            id: '7a12be7c51e14f6ebaff0fa9b9785b9a'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'attempts'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7a4a639346424f5aa9abf66347e27772'
            key: {
              list_id: {
                id: 'c4f995adfa3e4dbf9f284bdaff86a0eb'
                key: {
                  name: 'x_iio_sync_link_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'status'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7a5c0be480b543558abf033ffcbfe348'
            key: {
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'label'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7aa6d539538f440a98b81cbfa6aad164'
            key: {
              sys_ui_section: {
                id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'columns'
              position: '11'
            }
          },
          {
            table: 'sys_choice'
            id: '7ad194ac29ba4ab4a7ca12664fe4cde4'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'on_edit'
              value: 'automatic'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '7af8357a6f6f43bc8a8fb9c6482a8cf6'
            key: {
              ui_policy: {
                id: '22092938e3a048c9b974ebddf6594d06'
                key: {
                  table: 'x_iio_sync_state_mapping'
                  short_description: 'incident.io sync: states of Jira belong to no table'
                }
              }
              field: 'target_table'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7afba103118a419b94b6be585a106eee'
            key: {
              list_id: {
                id: 'fdd4c00d5d47454d983235548daca1b5'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'state_label'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '7b398092b0fb4efdaf44fc0848d6f18a'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '1758d82a73db4c60b84ac77a2237645e'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7b40965b17a24bacb472e3ede6db2618'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'title'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7b48cfb684ef475c8fbeee92d07f0f49'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'status'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7b7d492c7498438cb5e9bf64f3fb2947'
            key: {
              document_key: '09222448e9f7460db91236cdd01c68bd'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_documentation'
            id: '7b887efae5ee4344b834ae0ce28f2ecd'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'value'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7b943cbb61a04603bfcf2cdd6bb8e462'
            key: {
              list_id: {
                id: '267f97e7741b4bae98324015307cf6fc'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_created_on'
            }
          },
          {
            table: 'sys_documentation'
            id: '7b9678afa02f4a70b848c6198e94404f'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'state_label'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7b9e4699c1f541deb15c13ec83de644f'
            key: {
              sys_ui_section: {
                id: 'a1212268b31940b8adc0b44ff95ca81b'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'First decision'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'first_decided_at'
              position: '0'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7bac4d85c6444775bb69877672ccb426'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'first_decided_at'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '7be329be178b4c05921806a7e326bf11'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '24433cd9edc0440582ff060632286ae0'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7be953ba43164f4c880afb3726faa1f7'
            key: {
              sys_security_acl: 'ad27daedbd97484ea509929aa6fd6f3c'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '7c07f2d5494248f1ae7110d77d02e6e3'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '7c09ed76e08a4cbab61b927dc176b785'
            key: {
              name: 'x_iio_sync_tryout'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7c31092cf97045b2a501dc8a699b29ea'
            key: {
              document_key: '93be93add25b4abd96b0ad9ee700535e'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_index'
            id: '7c4d9d84a22e48339b6033cc4ba8a2f3'
            key: {
              logical_table_name: 'x_iio_sync_note'
              col_name_string: 'problem_key'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7c5644a116d346958c684acbee196555'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'permalink'
            }
          },
          {
            table: 'sys_choice'
            id: '7c67ccf2e2144c1294f9217c84a42172'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'record_type'
              value: 'follow_up'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7cbda65f12e344558407d8989590527a'
            key: {
              document_key: 'ee64cffbd03a412c9d34ba639e0b7617'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7cc4a4f35b98406399c0e68fb59f01bc'
            key: {
              document_key: '1e9685fe0cef4f1c8719939eb0d0c286'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7cc52a7556d84c7a82554eb5bb1f17eb'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'payload'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7cce33e3abe74214910d14afb47ee746'
            key: {
              sys_security_acl: '65b4431c637e4406bfb2bad5df47788d'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '7cf328a39d35439c9564d8075f5cfd37'
            key: {
              document_key: '2ba1c0e6b56b46aca6e72c24c2e497c2'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7cf3d3196c1542d8844ec01cac0990b4'
            key: {
              document_key: '0ca2ce023bff4338b6dcdf57a0c48b7c'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_documentation'
            id: '7cf4a798b25748e99cea53514aabd2ca'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'key_name'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7d135692e02d46a29c22073573043be8'
            key: {
              sys_ui_section: {
                id: 'c78d093cff884b35b0fadf21c16f91b1'
                key: {
                  name: 'x_iio_sync_link_request'
                  caption: 'Link to incident.io incident'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'answer'
              position: '8'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7d885b87bf3e4b5b8f34aea907a155ac'
            key: {
              document_key: '943d960821d8484398f740d068202943'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7d8fc5674bbd4cfa9c1b830d3116b781'
            key: {
              sys_security_acl: '2b914e29fee8447891a23c9f42660a98'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '7da59e4bf1274ccb8d034c401a3b2a89'
            key: {
              document_key: '0aa9ea1cf3ed4f08afa66122669ad87f'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_documentation'
            id: '7db5d2f95c044d4699a3718d0310f320'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'hidden_at'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7dc3b31081ec424fb9853e0a69952826'
            key: {
              document_key: '57fca3d937eb48f8a0557fe434b824ce'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7dd045c617f04cd49328e6e2734f6c2d'
            key: {
              document_key: 'fa6c450b25fc4b039840fb871d60fe9a'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7dee751cdf444bc5b714b118b82bb664'
            key: {
              document_key: '7eb4605f6a5d462a949c2d8041d58ec2'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7dfcf91ad19e4b6ca187b0f6c09340b6'
            key: {
              document_key: '2ba1c0e6b56b46aca6e72c24c2e497c2'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7e3c9e3a47ab408fb4a2390fe63f0610'
            key: {
              sys_ui_section: {
                id: 'c78d093cff884b35b0fadf21c16f91b1'
                key: {
                  name: 'x_iio_sync_link_request'
                  caption: 'Link to incident.io incident'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status'
              position: '5'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '7e83bfe7dc7e4b3689bceff5e5969fb5'
            key: {
              name: 'x_iio_sync_condition'
            }
          },
          {
            table: 'sys_documentation'
            id: '7e8dcadb6ffe461b821115183ba8464b'
            key: {
              name: 'x_iio_sync_connection'
              element: 'paused_at'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7ea2d6c53ac44b4ea2829a088d27ae34'
            key: {
              name: 'x_iio_sync_template'
              element: 'jira_project'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7ec8087f89924df7adf5833d0193e0ab'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '7ec919af0de2461ab9d78c6b28d08f2d'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_total'
              language: 'en'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '7ece3bc074b848a9b537057556a7d6bd'
            key: {
              name: 'x_iio_sync_bridge'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7eefd4239ba040c2936bb3bc95a74e82'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'bridge_error'
              position: '20'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7f0d65dfd2f54c3f97d8f2156a54853a'
            key: {
              list_id: {
                id: 'a61f9a1c709f45bda22c09b7e5c595e0'
                key: {
                  name: 'x_iio_sync_connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'problem'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7f18552cdf204d509929fbad945325b0'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'record_state'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7f214322cf364becae9120ddcb5a0fe3'
            key: {
              document_key: '7fb0a3ad7ac54ec185e593f8ab6774a6'
              variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7f21ab7e962e4dd9ba82a330f3eb31d7'
            key: {
              document_key: 'fa6c450b25fc4b039840fb871d60fe9a'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7f2b1197069240b083e97db62d878aec'
            key: {
              document_key: '74eb63101e964203adc2d591f01ae24c'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7f68ba365cb845dd917fc4b32c0673f9'
            key: {
              sys_security_acl: '5dc7568cf4694df7adabb03810fa05b8'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '7f6b9a0dab7e41a8b95738233489bfa0'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'reason'
              position: '18'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7f6dcd845d7e4422bb9e8b9f675df3e6'
            key: {
              document_key: '9fa0f5d6776143239dd98c0c79e6357a'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7f9246621db142aaada2ba3794851bc5'
            key: {
              document_key: '13f8d1be43ed4ff09a209a7a19945019'
              variable: '98c44875ffa033008d3f5d9ad53bf1fa'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7fc571c101b34c11bd6b53821af1b733'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'current_secret'
              position: '11'
            }
          },
          {
            table: 'sys_documentation'
            id: '7fca6d6415674a9e8017f03d72b4eb67'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'discard_reason'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7fcf6005359d45a79c77929c18db9c3c'
            key: {
              document_key: '1c3e5cc144e04f0a9cb4d1e3bddd7143'
              variable: '1778a7480f20101091d0f00c97767e03'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7fd00966f4e249b798e45947a605e184'
            key: {
              name: 'x_iio_sync_check'
              element: 'who'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7fd511297a24458b81f4e6f352e3614c'
            key: {
              sys_security_acl: 'bffc83186f3e4904a2cd8224d64c88c0'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '7feb86a6c9fd423f9eef5136a0bf3648'
            key: {
              document_key: '2f9ab88ebcba4f23b292fdca9b4cf14f'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_dictionary'
            id: '801b02b35b454884858b7e715d145c67'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'next_attempt'
            }
          },
          {
            table: 'sys_choice'
            id: '8020fa60db2b4442900e31c796181fb5'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'in_use'
              value: 'no'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8021879586f341c98f01a5388c367330'
            key: {
              name: 'x_iio_sync_note'
              element: 'retire_on'
            }
          },
          {
            table: 'sys_documentation'
            id: '803ab906adb64454b6f716ff12b12c63'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'answer'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '803c6c77c3e149b6b0a810a249e21fb8'
            key: {
              name: 'x_iio_sync_note'
              element: 'problem_key'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_section'
            id: '8062408379fd4d5e8842b846c80bdfa7'
            key: {
              name: 'x_iio_sync_tryout_row'
              caption: 'Try-out result'
              view: {
                id: '3478916ed83041a183a43d43133d991e'
                key: {
                  name: 'x_iio_sync_support'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '806bc56bccda4a3a87d569ba8d57dd08'
            key: {
              ui_policy: {
                id: '370387f047ac4e368fb481630fd0a2ff'
                key: {
                  table: 'x_iio_sync_field_mapping'
                  short_description: 'incident.io sync: an edit counts only for what is kept in sync'
                }
              }
              field: 'on_edit'
            }
          },
          {
            table: 'sys_variable_value'
            id: '808e35bd92a14a1ea83cf0d823c51687'
            key: {
              document_key: 'ea7270565ad94e1c96b9c1e13bd118a2'
              variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
            }
          },
          {
            table: 'sys_documentation'
            id: '8093ed3891b34213a14c0646812d72c3'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'adopt'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_section'
            id: '80b031fd4121477281d4702e5864d4c8'
            key: {
              name: 'x_iio_sync_history'
              caption: 'History entry'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '80e3ca9891384ce69cc738d19ee195b8'
            key: {
              list_id: {
                id: '2322768d77214349abdfb1842693201c'
                key: {
                  name: 'x_iio_sync_condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'options'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '80faef281735451c98d050d2997922cd'
            key: {
              list_id: {
                id: '71f54bd7922d450987d249545fd06396'
                key: {
                  name: 'x_iio_sync_tryout'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'tickets'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '8115972dc2924044a75956c15e8391aa'
            key: {
              list_id: {
                id: 'ffac2a0488eb4950818cf91aa02e7b27'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'template'
            }
          },
          {
            table: 'sys_choice'
            id: '8138685d92dd493d886c48eed8e10e41'
            key: {
              name: 'x_iio_sync_preview'
              element: 'status'
              value: 'asked'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '813dd4585f6142628f0e26464fa6c8a6'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '1'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '813ebf395c344228964dc5ee0f80044f'
            key: {
              name: 'x_iio_sync_link_request'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '815510d58e0742e8acd8342e2a1ad3c1'
            key: {
              sys_ui_action: '7745ec38d184437f82db95d06f44ab0a'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '81a9db1061534c21a93543d1e119ed5f'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'change'
            }
          },
          {
            table: 'sys_variable_value'
            id: '81bc15d88da84806871d10ba68ac11e5'
            key: {
              document_key: '9fa0f5d6776143239dd98c0c79e6357a'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_dictionary'
            id: '81f218978e76481eb9fb4ae2681baa8a'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'external_id'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '81f60e3ba1d7487bbab1d056ebcf35a8'
            key: {
              list_id: {
                id: 'ae2c3ab8c07c47fcb6852b0275ed10eb'
                key: {
                  name: 'x_iio_sync_bridge'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'version'
            }
          },
          {
            table: 'sys_variable_value'
            id: '81f9744e9f024d2aa7a1293361b158c9'
            key: {
              document_key: '20ef64930edb49f181602d7cf529a972'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '820a8e9f7cf84e9a94fc2a5766cd5157'
            key: {
              document_key: '1a7aa7f2263947aa89e6762802cef1e4'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8218ee5d540142a59660b0ebca53a036'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_action'
            }
          },
          {
            table: 'sys_ui_element'
            id: '82388ec359e64825bc52066536860cc4'
            key: {
              sys_ui_section: {
                id: 'a02011b73155494b8965056e4f07758a'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  caption: 'Status mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'category'
              position: '2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '8268e6aea2a44e28a73e29bdd6447991'
            key: {
              list_id: {
                id: 'ffac2a0488eb4950818cf91aa02e7b27'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'write'
            }
          },
          {
            table: 'sys_variable_value'
            id: '82830c76ce8a455e8feee97d3a07678c'
            key: {
              document_key: '9098bcc7fb46453b82c5b59db11f72e5'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8313fd059677414497b2abaa7270d23d'
            key: {
              document_key: '0a99aac5c4944d42b39a7b1d47c57a6f'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_dictionary'
            id: '831577809fcd46b6a67fa5cbcc2a471f'
            key: {
              name: 'x_iio_sync_problem'
              element: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '832f43f04cff4da69d571d2cbd0b620a'
            key: {
              document_key: '20dccc1f1b3541619143d312ba1287bb'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8331eb508ea64075964dc3a62aa5e6d4'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_choice'
            id: '8334bdbaa229428ab1b6ddbee90f6cee'
            key: {
              name: 'x_iio_sync_condition'
              element: 'operator'
              value: 'contains'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '83627c8d05de42b7bd27fd1dc396bc62'
            key: {
              name: 'x_iio_sync_note'
              element: 'next_attempt'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8367aae6f8cc4b81b1be5564c70addda'
            key: {
              document_key: 'c3045426d691463f9c1a89fcc762f4ea'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_documentation'
            id: '8387890da35d4c799f3a1bc1f0be940c'
            key: {
              name: 'x_iio_sync_template'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '83c74c7783724337bd93658b4a087316'
            key: {
              document_key: '6c365305d217459aa37bfaeef7cd2c08'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_ui_element'
            id: '840b7afed87a4f0db08cf1777c14c340'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'record_url'
              position: '10'
            }
          },
          {
            table: 'sys_variable_value'
            id: '843de0e9dcaa4c0a9f0e8aabece0d76a'
            key: {
              document_key: '943d960821d8484398f740d068202943'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8467ad2535764171804902e890725ab6'
            key: {
              document_key: '9fa0f5d6776143239dd98c0c79e6357a'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8497ae68f09b4063983dba4a133fcdd7'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'source_created_at'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: '84b68c4050ed4a1b9374ec9225a305a3'
            key: {
              name: 'x_iio_sync_problem'
              element: 'ignored_until'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '84b81e34aeaa4c77af56e010a85609b8'
            key: {
              document_key: '4d39c2f38ee04e9abbb99d993aa43fef'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_choice_set'
            id: '84c98e8419e645f9a4e76bdf29b59e50'
            key: {
              name: 'x_iio_sync_template'
              element: 'destination'
            }
          },
          {
            table: 'sys_index'
            id: '84cc7ff80de042e8890542d3da92ba31'
            key: {
              logical_table_name: 'x_iio_sync_refusal'
              col_name_string: 'problem_key'
            }
          },
          {
            table: 'sys_ui_element'
            id: '84d0e1d2fc304659a2c544ae3318b07a'
            key: {
              sys_ui_section: {
                id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'now_template'
              position: '7'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '84dc202dea3e47e48e4e34ecc84fb050'
            key: {
              list_id: {
                id: '277cd310b8e44873ac53616a7ed1ec06'
                key: {
                  name: 'x_iio_sync_cursor'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'lease_until'
            }
          },
          {
            table: 'sys_variable_value'
            id: '84fca8cf5e11432492c99ad60e7ce0e4'
            key: {
              document_key: '4929fec9e9b74b6e94d0b2214821ebae'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '8546b7a76402493d9ef336a41eafcf90'
            key: {
              sys_security_acl: 'a9bf50ed3a874faf91c3e902c1d1923d'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '854e072f0ff34bdfa1e471909ea5ba37'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'name'
            }
          },
          {
            table: 'sys_dictionary'
            id: '856508b62803402e95db041fe87c153b'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'leader'
            }
          },
          {
            table: 'sys_dictionary'
            id: '857ad59120a641019e0405ec45925f21'
            key: {
              name: 'x_iio_sync_condition'
              element: 'order'
            }
          },
          {
            table: 'sys_variable_value'
            id: '859c74e1bf68468697e5413ec69c2103'
            key: {
              document_key: 'd1a6e83584fd4021a0820286bd5af25f'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_variable_value'
            id: '85d4bc53b86445b4ad580ee0ce6fa6c4'
            key: {
              document_key: 'e2e1107bf769483f99fd3592cf3d7f47'
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
            }
          },
          {
            table: 'sys_documentation'
            id: '85d58314460d440c83e4a2661b31bd5e'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '85e4e950e37647ab8883c2c2b991c7c9'
            key: {
              document_key: '79ceb940a32e4cf4af2e9973ed969ae2'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_variable_value'
            id: '85f51775347244d2b7f76187f8b569e4'
            key: {
              document_key: '9513b0fe3f7b4c6f8cbfd8b2b601d54a'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8600756fc46d4b4e9e74f40a2bd34f1d'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'details'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '8614fa5931824a30ad7785307989a151'
            key: {
              list_id: {
                id: '1dd7a81cd716461f89683398daaa5707'
                key: {
                  name: 'x_iio_sync_problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8621eb160b2e455eba899020168de4b9'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'active'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '863cec1caccc47ba97a9421ef9fba76a'
            key: {
              sys_security_acl: '0eb92fe0b1cd49a3a896114d27dd06fa'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_form'
            id: '8641ecd0308d40ceadd43f2e9a2ba049'
            key: {
              name: 'x_iio_sync_refusal'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_choice'
            id: '86448885890347a79838ef16e0b9008a'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'status'
              value: 'skipped'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8649ad3c40c74664aad8848f8e0cd874'
            key: {
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'author'
              position: '2'
            }
          },
          {
            table: 'sys_index'
            id: '8650a2c8333d46609f19eb4b45a32840'
            key: {
              logical_table_name: 'x_iio_sync_outbound_event'
              col_name_string: 'problem_key'
            }
          },
          {
            table: 'sys_documentation'
            id: '866831e1c1644304aba7cf0e3bcf0ae1'
            key: {
              name: 'x_iio_sync_note'
              element: 'written_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '866f0b4fb73f43a4b50ff4eb0f956072'
            key: {
              sys_ui_section: {
                id: 'a1c4cd7a6f33411fa1433573385faf90'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8680eb0cb01541b0a32814d13e978155'
            key: {
              sys_ui_section: {
                id: 'a1212268b31940b8adc0b44ff95ca81b'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'First decision'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'first_configuration'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: '8690df66860545a3a433f0490a8c2aef'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'record_url'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_section'
            id: '869a6ec9607c4a7295a56e1453136697'
            key: {
              name: 'x_iio_sync_outbound_event'
              caption: 'Discarding'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8714d6378bef43f48715dadb633cc563'
            key: {
              document_key: '6f8386afe0154d758b02d1a1629085df'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_variable_value'
            id: '87259cf8784d4887bdb0464327ddc3be'
            key: {
              document_key: '3ca7827e628a44b89b9fd0750cdc3ca1'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_variable_value'
            id: '87728d70134b4fd895011e1145b69d8a'
            key: {
              document_key: '5c76c90be8364c94828c3c20f86abfb0'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_variable_value'
            id: '87749000d0404bfcba68a744c57c5418'
            key: {
              document_key: '4657f6134a544cd0a3766d327b122b8a'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_documentation'
            id: '87803ee9dccc4c33a42227644d20954f'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'source_created_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '878c4f0a18604e1186690995c65aefaf'
            key: {
              name: 'x_iio_sync_note'
              element: 'status'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '87a16288539e453ea99074b7decdce78'
            key: {
              list_id: {
                id: '267f97e7741b4bae98324015307cf6fc'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'ticket'
            }
          },
          {
            table: 'sys_documentation'
            id: '87b09a50f5bd49bbad1550a8b2e94808'
            key: {
              name: 'x_iio_sync_problem'
              element: 'cause'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '87bc6a4ca49743468f0e5e5812c03b08'
            key: {
              sys_ui_section: {
                id: 'b37e582dbc7c4ca2befb6c0c52160ac9'
                key: {
                  name: 'x_iio_sync_mail'
                  caption: 'Mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'problem'
              position: '2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '87e69e7578434fafbe77839d2fcd769b'
            key: {
              name: 'x_iio_sync_option'
              element: 'removed'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8803635c67da41c1a90109c6ed2b1ffe'
            key: {
              document_key: 'daa77c4f0b1b4356b4172f9972853591'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_ui_element'
            id: '880d26a6a8b944428afb7377e9b1220d'
            key: {
              sys_ui_section: {
                id: 'e8e50f51ecd24e6881de454d28a5ad7d'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'reference'
              position: '0'
            }
          },
          {
            table: 'sys_variable_value'
            id: '881012482e3c4b3997ddd9a74ad18e6c'
            key: {
              document_key: '2c56d2e734894a47bae807f03955c325'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_documentation'
            id: '881edf5008d34c8db2b2697c090784d8'
            key: {
              name: 'x_iio_sync_problem'
              element: 'kind'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8890a85d32da410aa3adb7c73ee1f24c'
            key: {
              document_key: '489aed25f4204946a58930f1dbc63a53'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_dictionary'
            id: '88d7786b6ce5444da67f603528524d50'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'target_table'
            }
          },
          {
            table: 'sys_ui_element'
            id: '88d8eb1079ec4a429f9fe30b74aa1115'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'record_template'
              position: '11'
            }
          },
          {
            table: 'sys_choice'
            id: '88f287efdb6a4ebf9e133ee9b528157b'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'status'
              value: 'refused'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '88feb8901bcd4e90b0bf438934c6fc2c'
            key: {
              ui_policy: {
                id: '5549b34df8724c5ab5a46d4d94b5cba5'
                key: {
                  table: 'x_iio_sync_field_mapping'
                  short_description: 'incident.io sync: a mapping for Jira has a field, one for ServiceNow a column'
                }
              }
              field: 'target_table'
            }
          },
          {
            table: 'sys_variable_value'
            id: '89203ae139ac429695f912802ccb15f2'
            key: {
              document_key: '9098bcc7fb46453b82c5b59db11f72e5'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_choice'
            id: '894901df617b43a2b5ed092596fac953'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'status'
              value: 'discarded'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '8979434273fb4319808be914e8c7f1fe'
            key: {
              name: 'x_iio_sync_note'
              element: 'ticket'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: '8985c01ab9154f1b9209f034645ea282'
            key: {
              logical_table_name: 'x_iio_sync_note'
              col_name_string: 'journal_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8a086c29ca32471a9874cdd5aad49f09'
            key: {
              name: 'x_iio_sync_problem'
              element: 'history'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8a255b15551c45d6bbd1d1b126ee79d2'
            key: {
              name: 'x_iio_sync_condition'
              element: 'template'
            }
          },
          {
            table: 'sys_documentation'
            id: '8a2738337ad64db08477dbbf83744604'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'reason'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: '8a3966c897a948a5be7882d5102785e7'
            key: {
              logical_table_name: 'x_iio_sync_history'
              col_name_string: 'ticket'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '8a73964a3b9249399d9b133f2a6f69b3'
            key: {
              list_id: {
                id: 'fdc9cbf29a7c41fa85cc5ce69d407696'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'now_template'
            }
          },
          {
            table: 'sys_documentation'
            id: '8a7be913b8ba42d8abaea7b8177bf248'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'applied_values'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '8a7dd59b20dc4b2a94feccd971d474b8'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: '4657f6134a544cd0a3766d327b122b8a'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '8a7e6d3a62174b95bcd1cade867af7b4'
            key: {
              sys_security_acl: '3578aacca8f047cbbee6099b21b618b5'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '8a7f2d246bdd45839b2b576fbea1f095'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'next_attempt'
              position: '14'
            }
          },
          {
            table: 'sys_choice_set'
            id: '8a8574cc0d6b4df1992d22895fc44927'
            key: {
              name: 'x_iio_sync_check'
              element: 'state'
            }
          },
          {
            table: 'sys_index'
            id: '8a9f4bfe4c884c75bd46fabf07aeb86f'
            key: {
              logical_table_name: 'x_iio_sync_mail'
              col_name_string: 'name'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8ace69d0e8e946cba88478e4ea11da99'
            key: {
              document_key: 'ee64cffbd03a412c9d34ba639e0b7617'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '8ad8072b0e6a4af49be04e4bc6dec22d'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: 'ab8bdf5d3ce743b6bb7b7a5f4845f097'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8b117c3a139448c795f38793fd06ef80'
            key: {
              name: 'x_iio_sync_note'
              element: 'discarded_by'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8b2a2ffa734b4cb1bd42137ace52208b'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'kind'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8b4d92cfdb5142989d84625d4ab65dd8'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'changed'
            }
          },
          {
            table: 'sys_ui_policy'
            id: '8b6ae7eddd414358b0b76d9b662ee313'
            key: {
              table: 'x_iio_sync_template'
              short_description: 'incident.io sync: Problem is shown where there is one'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8b7142b317f14318974912ccc284f792'
            key: {
              document_key: '0749a130179d4d3fb1ac0e916766a168'
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '8b7555f2d0ee4abeb99806b6c062c502'
            key: {
              list_id: {
                id: 'a61f9a1c709f45bda22c09b7e5c595e0'
                key: {
                  name: 'x_iio_sync_connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'name'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '8ba0ce11a65c49b0b1f0020004bb96ed'
            key: {
              list_id: {
                id: '5759ac5242624aa885dad132a1dd3c3f'
                key: {
                  name: 'x_iio_sync_note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'text'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8ba7a78dd1ee4db8920d37b5778b9cab'
            key: {
              document_key: '3f8b4dfc229743169b5f79c5a277f77f'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8bb753f5e26e4bf3baaf4a83bd9f0966'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'hash'
              position: '4'
            }
          },
          {
            table: 'sys_documentation'
            id: '8bc9c553fe4b48f5aaeb6593163be8b6'
            key: {
              name: 'x_iio_sync_connection'
              element: 'bridge_url'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8bd235dfab644c7bae7d4add723231e6'
            key: {
              document_key: 'd4cbe3d6e5f84c68af0389a51d0a50a9'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8bdec7d6595143c881f00ab79b466257'
            key: {
              document_key: 'b927f6d85bf24d0aacddcdfa3cd66e2f'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8be30724425b49b2b8d0b21315bbebdc'
            key: {
              document_key: 'df107e149a2541eb851027e95382a8fb'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_ui_form'
            id: '8c007d9b93cb45a180cf002338858c7c'
            key: {
              name: 'x_iio_sync_outbound_event'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8c0ad37d5adc4432a22c0ab3df95e3dd'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'order'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '8c35264e8f6f42f3bf9056be467cb012'
            key: {
              sys_security_acl: 'a3d2b74b2c704d03a5a1c02648a0a703'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '8c438f1adbba41028e82e97d8c5d1ffe'
            key: {
              sys_ui_action: '011a69b8dd0e46688a015c1c157c4395'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '8c5686fdea3249669c343e60a14da3a1'
            key: {
              document_key: '2ba1c0e6b56b46aca6e72c24c2e497c2'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8c58159c95b94a4aa923c25880ff1613'
            key: {
              sys_ui_section: {
                id: '5a465e35cd7348cfa58a85fcc8ef6fb1'
                key: {
                  name: 'x_iio_sync_refusal'
                  caption: 'Refused document'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'reason'
              position: '7'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '8c6aa80e2eef47fe8ca0298bd4693986'
            key: {
              name: 'x_iio_sync_problem'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8c7331c8617c43bb8b436211c30d0200'
            key: {
              document_key: 'f5ca092d6595434493ec72b9f8874f1d'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8c7784d1999741a792cae133ba3d2e72'
            key: {
              document_key: 'd788cf1d8fee41ec83a82271069263d0'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8c88ef43dedb453dbc3073cf1b707f58'
            key: {
              document_key: '1758d82a73db4c60b84ac77a2237645e'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_documentation'
            id: '8c8c89ca5a6b48529929d8bb9fc584e5'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'unfinished'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8c96603301c3477eb0426ae6a14ffb25'
            key: {
              document_key: 'ea8374444851421ab63bfaeeb47d5056'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_documentation'
            id: '8c9d4adf787745c7a49acd09b67213a0'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'draft'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8ca4a48042a1474bb2748b4b23232b64'
            key: {
              document_key: '8bed1818a46e4d4fbbcbf099669a1806'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '8cb3641748434de0ba9f236585f6fec3'
            key: {
              list_id: {
                id: 'a61f9a1c709f45bda22c09b7e5c595e0'
                key: {
                  name: 'x_iio_sync_connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'confirmed_instance'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8ce094015ef449b2af7c3daeea369222'
            key: {
              document_key: '6c365305d217459aa37bfaeef7cd2c08'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_ui_form'
            id: '8cf9a3213b954d798383014a184dc55f'
            key: {
              name: 'x_iio_sync_ticket'
              view: {
                id: '3478916ed83041a183a43d43133d991e'
                key: {
                  name: 'x_iio_sync_support'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_choice'
            id: '8cfcf4299d5a4ae9853d8f7f561fca37'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'category'
              value: 'declined'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8d0fd12cf5e541e2b96eaae3c3eedb9f'
            key: {
              document_key: '1c3e5cc144e04f0a9cb4d1e3bddd7143'
              variable: 'ff06ab840f20101091d0f00c97767e6d'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8d2b9cb3972e49a18038fc9b1f7d3d35'
            key: {
              document_key: '274aa3bfa2e040cabd0a825888a5f786'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_choice'
            id: '8d4ef6ec5d0b40cd812281de124dadd1'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
              value: 'work_note'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8d7eb675cb934250837b3c2ec398b4bc'
            key: {
              document_key: '98b672d2cd13457cbdc9175f674f27ef'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8d7f71b8684d4bdb9214da341090402b'
            key: {
              sys_ui_section: {
                id: '5a465e35cd7348cfa58a85fcc8ef6fb1'
                key: {
                  name: 'x_iio_sync_refusal'
                  caption: 'Refused document'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'count'
              position: '4'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8d9cd8314e564b1a944b749b52813691'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'record_type'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8db49b4c733742c782c5d6431c773199'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'warnings'
              position: '21'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8dd13086bc2b4a8ea8703e9b75e567eb'
            key: {
              document_key: '5c76c90be8364c94828c3c20f86abfb0'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8de66ec1a3db45de9ad4fb8e5a352f71'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'asked_by'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8debb588fe7d4da2872eb1096710404c'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'bridge_attempts'
              position: '15'
            }
          },
          {
            table: 'sys_documentation'
            id: '8df174faf3d14f4e9184353a312a73d9'
            key: {
              name: 'x_iio_sync_check'
              element: 'position'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8e06b07e1fa1429e9877e39fa49f29a1'
            key: {
              document_key: '06df6db304f740a5afb4c2e19d6d1c99'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8e48100951d345d6b86997d898f66d80'
            key: {
              document_key: '7a6da58ae44c4104a070814e47557727'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_index'
            id: '8e589094bc364aa385eb13065ec70007'
            key: {
              logical_table_name: 'x_iio_sync_ticket'
              col_name_string: 'look_slot,closed_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8e9f222f378d453ea9c8b2a0f331a7eb'
            key: {
              sys_ui_section: {
                id: '5a465e35cd7348cfa58a85fcc8ef6fb1'
                key: {
                  name: 'x_iio_sync_refusal'
                  caption: 'Refused document'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '8eb13efe5e6941359a6d27bf0d0350a3'
            key: {
              list_id: {
                id: '5759ac5242624aa885dad132a1dd3c3f'
                key: {
                  name: 'x_iio_sync_note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'ticket'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8ec15c5d7d4941ee8a7068c97b5bda32'
            key: {
              document_key: '0e0a86cd396f464ab7e10b28528c799a'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_ui_section'
            id: '8ed6e7c10a8740c7a3d2e7b684da2103'
            key: {
              name: 'x_iio_sync_preview'
              caption: 'Preview'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: '8eef65aeeb914eeb9ff954591add99bd'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'kind'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: '8ef10ea2d6b8499a8aa6e8e89d3aab9b'
            key: {
              logical_table_name: 'x_iio_sync_ticket'
              col_name_string: 'record_type,external_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8eff724392254bada2a84a393b206094'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'record_url'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '8f035b052e1147b0b914376f35bb8031'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: '6c365305d217459aa37bfaeef7cd2c08'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8f18fa7d8d5e4d43b32d9ce3aac1acbd'
            key: {
              sys_ui_section: {
                id: 'b37e582dbc7c4ca2befb6c0c52160ac9'
                key: {
                  name: 'x_iio_sync_mail'
                  caption: 'Mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8f2fa958a19d4fe09274d49c03c7dfb7'
            key: {
              sys_ui_section: {
                id: '73a3820866d24f56834a14b3b6718981'
                key: {
                  name: 'x_iio_sync_condition'
                  caption: 'Condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'operator'
              position: '5'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '8f56eddce5b94914839a7aa558641313'
            key: {
              name: 'x_iio_sync_refusal'
            }
          },
          {
            table: 'sys_documentation'
            id: '8f707bf26c3d4b5887b85da91237fe4c'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'claim_answered_by'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '8f9ba5d8b1ec482c90821cb36a87cd03'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'host'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8fc61827e66d4e8c85c8662e445be4d5'
            key: {
              document_key: '3fb7ab42c11a4f4b86cc63599654f35e'
              variable: 'ff6e125353a0220002c6435723dc3442'
            }
          },
          {
            table: 'sys_documentation'
            id: '8fca3cae8ca54a4cb02b26ad5d8108d1'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'desired_values'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8fd0923336e94faa97850352afb3a8b8'
            key: {
              document_key: '6f65dc34c31344478287fbe36e470279'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_variable_value'
            id: '901d8eaee5e84369beeb170bf45151d1'
            key: {
              document_key: '6f8386afe0154d758b02d1a1629085df'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '9041df7c573946339afe1245e53ba925'
            key: {
              sys_ui_action: 'd9d1b1b570a24adea3b3070b16b37027'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '9060dfad8fca469db1b41887eeee5eec'
            key: {
              document_key: 'c79827d4e8a9431fb9a88b6871b708ee'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_documentation'
            id: '90aa9b178cc44a1bba88a9dbc1b53e0e'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'lease_generation'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '90cf53f6b78745dfa68dea3cbb39bc7f'
            key: {
              name: 'x_iio_sync_problem'
              element: 'resolved_at'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '90f0dff9e6864c57bb8b0fff3b593a0f'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'sign_in_succeeded_at'
            }
          },
          {
            table: 'sys_documentation'
            id: '90f78771141d490ba49528ab9efd3796'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'subject'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '913a1b527b41434e8c4336c9ae9b65ad'
            key: {
              list_id: {
                id: 'ffac2a0488eb4950818cf91aa02e7b27'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'lookup_table'
            }
          },
          {
            table: 'sys_documentation'
            id: '915184a9445f40c881d462dcb1bd5809'
            key: {
              name: 'x_iio_sync_preview'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '9156a8af62a64f5aa055582c88002ffa'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'follow_up_status'
              value: 'outstanding'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '917fd4bc0f2f47458ab39f0f8ec53bba'
            key: {
              sys_ui_action: 'c26530ca1bd14be89170bc5bfc588581'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '91a0dfe54a67414496dc02b48db943ac'
            key: {
              document_key: '61f354c96d97447da2e8e6c1bcb1d244'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '91bc164363344c3a8e06678f0d0a6dc1'
            key: {
              sys_security_acl: 'e723314f485e4306a24560d563727a82'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '91f87e4ab79146f180557076351fd259'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'tickets'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '921d2ffed5ee4a46b8628037467d8b9b'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: '98c8c9e78b49445cba4b7b2455ed2bd3'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9224afd17faf4f5c8b95cb1b84693b89'
            key: {
              name: 'x_iio_sync_connection'
              element: 'bridge_url'
            }
          },
          {
            table: 'sys_variable_value'
            id: '923d7982e5c447e0b573fefd07430753'
            key: {
              document_key: '3fb7ab42c11a4f4b86cc63599654f35e'
              variable: 'cbddfa135320220002c6435723dc3415'
            }
          },
          {
            table: 'sys_variable_value'
            id: '923d994b9ced4eb0a280d1d9a7dcc4e0'
            key: {
              document_key: '2a160761f8c44a0aaa60fe6b6151edd2'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_ui_element'
            id: '92900116ccd64e85a6626daccd8731fb'
            key: {
              sys_ui_section: {
                id: 'c78d093cff884b35b0fadf21c16f91b1'
                key: {
                  name: 'x_iio_sync_link_request'
                  caption: 'Link to incident.io incident'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'record_table'
              position: '2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '92902099b15a48dea07628d51603bc84'
            key: {
              document_key: 'e4b31988cdcb42a98e7eea9dc33d15a3'
              variable: '67400008676003007ba405225685efa4'
            }
          },
          {
            table: 'sys_dictionary'
            id: '92923727ea0e4149b408e10900f9ac45'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'seen_version'
            }
          },
          {
            table: 'sys_ui_element'
            id: '929b1af6c8724d238ba683b2b4b7a0b5'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'private_count'
              position: '12'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '92bb1f498f3c4a138fb38c4d2601763d'
            key: {
              list_id: {
                id: '1dd7a81cd716461f89683398daaa5707'
                key: {
                  name: 'x_iio_sync_problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'records'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '931df7330a934d97ac4c278ac4b57f2b'
            key: {
              sys_security_acl: 'ec73a6abda0249ebae4e481e6436a339'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '935746d605c14a69a0bbf9f65c0cc458'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'turned_private'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '936ed7690f6846339c06069f4820d2ef'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'reference'
              position: '1'
            }
          },
          {
            table: 'sys_ui_element'
            id: '937adbf8aeb74fd9824aeab7bbf5a728'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'unfinished'
              position: '6'
            }
          },
          {
            table: 'sys_documentation'
            id: '938df64248054e359508281374735a00'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'after'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '938e076cf7ed4d65916efc28053a0eea'
            key: {
              list_id: {
                id: '2322768d77214349abdfb1842693201c'
                key: {
                  name: 'x_iio_sync_condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'template'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '93d6b038bc804209875b68781126d920'
            key: {
              sys_ui_form: {
                id: '63d3003693394588abbccb314d30d982'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '9419d1f816ca48daaf6efe8ff2332a5f'
            key: {
              name: 'x_iio_sync_condition'
              element: 'problem'
            }
          },
          {
            table: 'sys_ui_element'
            id: '941a1ea78e694186860e06613b8b5930'
            key: {
              sys_ui_section: {
                id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'would_template'
              position: '8'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '942a232d20be4a9fa9218e77a1a55ab7'
            key: {
              list_id: {
                id: 'c4f995adfa3e4dbf9f284bdaff86a0eb'
                key: {
                  name: 'x_iio_sync_link_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'record'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9441d15137424047989fea6bc85438f6'
            key: {
              sys_ui_section: {
                id: 'a02011b73155494b8965056e4f07758a'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  caption: 'Status mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '9'
            }
          },
          {
            table: 'sys_choice'
            id: '9453da14d88e41e6b699e08aa4305c9d'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'status'
              value: 'done'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '947f574659704ac5b6162759babe3888'
            key: {
              sys_ui_section: {
                id: '752f4d70561c486fafdbe2c86d79d88b'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'next_attempt'
              position: '7'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '948074f755b14916bc781d187f66b1d5'
            key: {
              list_id: {
                id: '71f54bd7922d450987d249545fd06396'
                key: {
                  name: 'x_iio_sync_tryout'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'status'
            }
          },
          {
            table: 'sys_choice'
            id: '9483858cc6474938824273cddbbd6549'
            key: {
              name: 'x_iio_sync_template'
              element: 'record_type'
              value: 'incident'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '949a696164504e88853551f024d871db'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'on_edit'
            }
          },
          {
            table: 'sys_variable_value'
            id: '94a88e25c26e4978bae3a1438a1924ed'
            key: {
              document_key: '099994d8bb8742f59d5dc788a9302a2e'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_variable_value'
            id: '94e4a2757c124e76844d9b78925df8d5'
            key: {
              document_key: '8170a81e988745298a5b8e64fff217df'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '94f8446efff0454682cded1c8cca5ea3'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: 'f7cd14049b524ba99b9149282efbc441'
            }
          },
          {
            table: 'sys_choice'
            id: '950e8ec7044f4dafa27bedd87d4cd086'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'retried'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '95288c2a52244d4a991aa618bcaccc90'
            key: {
              sys_security_acl: '2fedfc3715a6426d8d81143787892668'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '956f77364e99408d86f2f134a628c378'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'number'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '95787ae1911740dc98e63c0271d98b21'
            key: {
              name: 'x_iio_sync_problem'
              element: 'kind'
              value: 'passes'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: '957ae73764d84d95a6df1331fd99e2c3'
            key: {
              ui_policy: {
                id: '0dfe8919c88b4b82bffc54462c2b98ba'
                key: {
                  table: 'x_iio_sync_condition'
                  short_description: 'incident.io sync: Problem is shown where there is one'
                }
              }
              field: 'problem'
            }
          },
          {
            table: 'sys_variable_value'
            id: '959669cc99204238852e6dcf24cfbe7c'
            key: {
              document_key: 'e15b8fd365d740ca817aefcf420370c3'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '95a4df61e5e64f8caf5f79efd2d9937f'
            key: {
              list_id: {
                id: '5759ac5242624aa885dad132a1dd3c3f'
                key: {
                  name: 'x_iio_sync_note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'author'
            }
          },
          {
            table: 'sys_choice_set'
            id: '95a59f29eb594801ba5ca46559d647c9'
            key: {
              name: 'x_iio_sync_condition'
              element: 'operator'
            }
          },
          {
            table: 'sys_ui_element'
            id: '95af67e249144b9691ce8900edb2de3c'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'last_seen'
              position: '10'
            }
          },
          {
            table: 'sys_variable_value'
            id: '95b510f2a945438db696e20a84375319'
            key: {
              document_key: '4ea3322d5fc04801bf1e0913419ed496'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_ui_element'
            id: '95dbbe8bb93e4ac9b523130ddb26c1bb'
            key: {
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'in_use'
              position: '9'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '95e0c214964f4f9c9cb28737c3c80f35'
            key: {
              list_id: {
                id: '267f97e7741b4bae98324015307cf6fc'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'attempts'
            }
          },
          {
            table: 'sys_variable_value'
            id: '95e47f45561d4fd69d40c6943186a81e'
            key: {
              document_key: '3f8b4dfc229743169b5f79c5a277f77f'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_variable_value'
            id: '95fa2548b9984a23a6e82de9e061d5b9'
            key: {
              document_key: '922f49ff9ee94d12bbf703e43bc8ee24'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9615f2362c9b48ca8dd745caed0cdf8e'
            key: {
              document_key: '1c3e5cc144e04f0a9cb4d1e3bddd7143'
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9619971d8adb4999acebba5ac072ea96'
            key: {
              list_id: {
                id: '358911820dbf4ea3b4de2c312117275d'
                key: {
                  name: 'x_iio_sync_mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'problem'
            }
          },
          {
            table: 'sys_variable_value'
            id: '962545be53cf41338878a832fb82ef9d'
            key: {
              document_key: 'e0b910b20b08430bafb6e6645900e8db'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '968110c0df9e4386bc85cb59ce03ff32'
            key: {
              sys_security_acl: 'ad8995faa45c4bd49763a38ecc4aab15'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '9687f57965a7417485cd17f58f4a01ee'
            key: {
              document_key: '8170a81e988745298a5b8e64fff217df'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_documentation'
            id: '969628ab08a44bc785435dc0996e0948'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'claimed_at'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '969675aa2e084bd092eb8296834e79b8'
            key: {
              document_key: '4edd59926dda41f4b7f290f9fd88cd20'
              variable: 'ff06ab840f20101091d0f00c97767e6d'
            }
          },
          {
            table: 'sys_ui_element'
            id: '96969f944720427896229469e185f8ca'
            key: {
              sys_ui_section: {
                id: '752f4d70561c486fafdbe2c86d79d88b'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'attempts'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: '969cfe8db7d34f708c7bef89342e3285'
            key: {
              document_key: 'af75d778f00c47b6b2eedc57402692b5'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: '96b7dc98fb9143039a6596406b08faeb'
            key: {
              document_key: 'c4a63728fc444c44ae5aeea28c2b841d'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '96bdd0277b184186839e6a69eef09e3a'
            key: {
              document_key: '20dccc1f1b3541619143d312ba1287bb'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_variable_value'
            id: '96c4f220aecd4535a3869613bd78464a'
            key: {
              document_key: '3f8b4dfc229743169b5f79c5a277f77f'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '96d0e135186e4d8ea2c99a5b793e41ac'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: 'dbf9749d1c344771a3c0cac41e1d1161'
            }
          },
          {
            table: 'sys_choice'
            id: '96f81a393d00442291d2376748d48825'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'change'
              value: 'new'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '9700eda1b9414e76bcaf6960af1cdb7f'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'confirmed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '973170ac04914a59b5555eaf40f43a0c'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
              value: 'resync'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9748aec988764c34a1531a3ef584d10a'
            key: {
              document_key: '228b3dddb1f442288b33fe6e0a583ae4'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_choice'
            id: '974bae947d9c4fd59ded597de1e107c6'
            key: {
              name: 'x_iio_sync_problem'
              element: 'direction'
              value: 'in'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '97a5cc143163477392fe17a27339af54'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'problem'
            }
          },
          {
            table: 'sys_dictionary'
            id: '97c1b28e84fc4797a710fa3ab3d6d4da'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'discarded_by'
            }
          },
          {
            table: 'sys_variable_value'
            id: '98056c32ae65443f9a8df605c27c108c'
            key: {
              document_key: '387044410b384b5abb4f8c3cd74806d0'
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
            }
          },
          {
            table: 'sys_ui_form'
            id: '98162efeadad4469b151edb6bfc6b210'
            key: {
              name: 'x_iio_sync_connection'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: '981ba6ee6a7b40c79845e4efa4b33194'
            key: {
              document_key: '20ef64930edb49f181602d7cf529a972'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_index'
            id: '981bd9a9b53e48b99f35ad9087b67635'
            key: {
              logical_table_name: 'x_iio_sync_note'
              col_name_string: 'status,next_attempt'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9826a80973b04df5a810f385a4a50949'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'target_table'
            }
          },
          {
            table: 'sys_ui_element'
            id: '987e918bc83c4b2ead61aba02c6ca46f'
            key: {
              sys_ui_section: {
                id: '73a3820866d24f56834a14b3b6718981'
                key: {
                  name: 'x_iio_sync_condition'
                  caption: 'Condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'text'
              position: '9'
            }
          },
          {
            table: 'sys_ui_element'
            id: '988862345af44dc89be6fd16c548f9b9'
            key: {
              sys_ui_section: {
                id: 'b37e582dbc7c4ca2befb6c0c52160ac9'
                key: {
                  name: 'x_iio_sync_mail'
                  caption: 'Mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'users'
              position: '5'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '989eaff12af044a5a1654ed210a55616'
            key: {
              sys_ui_action: '9494b1852a25485dbf9b4d7ae007b67a'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '98a4237f5e9c459ca9ab8255a7a88a90'
            key: {
              name: 'x_iio_sync_template'
              element: 'fallback'
            }
          },
          {
            table: 'sys_variable_value'
            id: '98adb411a9b449f5a1431c7603d3bc84'
            key: {
              document_key: '9098bcc7fb46453b82c5b59db11f72e5'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_dictionary'
            id: '98c1aad29f0d44ebbbcdbac4ef6d0c2e'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'follow_ups_key'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9900fe6015c448f9a5d7d62824af450b'
            key: {
              document_key: 'd4cbe3d6e5f84c68af0389a51d0a50a9'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '99559b3a5c604832bb15e1e84bbe4cc4'
            key: {
              document_key: '7eb4605f6a5d462a949c2d8041d58ec2'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_documentation'
            id: '99ef29dd6f8e4c3ea5d1eb85bce2ca24'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'asked_status'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '99f957c5cf984d2e9f190e0e6788f806'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'reason'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9a29c4dce37a4a1d9dc277522c51f9d4'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'state'
            }
          },
          {
            table: 'sys_choice'
            id: '9a2f3f990ee84b8aba631fd5cea67de4'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'record_type'
              value: 'incident'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9a484406d1c34d03992286015539ab66'
            key: {
              document_key: 'afeb13816fbb4700abcc8e415d406bc2'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_documentation'
            id: '9a5ac522efa74cc1bfd3c62710358c18'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'jira_field'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9a9d929ac43844e693c2b0226dc0ef9e'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'source_updated_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9a9dc14c70f34f21878a8fd715836453'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'skipped'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9add23f15ff94860acba47eb63608347'
            key: {
              document_key: 'bd99bf363f274932920896d2f71b5396'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9b06db82f3aa4dd7ae7a095371e5ef5b'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'static_values'
              position: '15'
            }
          },
          {
            table: 'sys_documentation'
            id: '9b0a1bd378c84348a1fecb1b990de65a'
            key: {
              name: 'x_iio_sync_mail'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9b2200b843ef49d7b819c86e9f9949ec'
            key: {
              name: 'x_iio_sync_mail'
              element: 'kind'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9b2e28358d1347918534ecc35414fc15'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9b33dfb7abdd4fb1be5de2c4f62cf622'
            key: {
              document_key: '1893fe692194441e8f697af877279f1a'
              variable: 'cbddfa135320220002c6435723dc3415'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9b3af181b30c4e05a031dd64e0e2d1e9'
            key: {
              document_key: 'afeb13816fbb4700abcc8e415d406bc2'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9b561e4959e74e67956a38aab50db077'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trial'
              position: '12'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9bb36dea5f06414aa9e192f84d8795b5'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'first_decision'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9bb5f73dfb0646e28091923805c4c630'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'external_id'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9bd65a7e5d37495390f080f133cd717c'
            key: {
              document_key: '4edd59926dda41f4b7f290f9fd88cd20'
              variable: '98c44875ffa033008d3f5d9ad53bf1fa'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9bd6605c37fb4245b7a6c069c922614b'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'active'
              position: '7'
            }
          },
          {
            table: 'sys_index'
            id: '9bd71efb56e1448386f83ac9ff2b4b03'
            key: {
              logical_table_name: 'x_iio_sync_bridge'
              col_name_string: 'name'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9be94ab0e636453ebda1dbf30f51b07c'
            key: {
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'follow_up_status'
              position: '7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9befc5d4b97b4af48321ee33c6aba94d'
            key: {
              document_key: '1e8f908c416447fd96fce3aa5a133c90'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_documentation'
            id: '9c01a9f349e14036a6ad629d1b6d44f5'
            key: {
              name: 'x_iio_sync_preview'
              element: 'template'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9c4480f51cb24c08b5eec7d661081496'
            key: {
              document_key: 'e0b910b20b08430bafb6e6645900e8db'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9c529631c4a8443a98a1b0474c04c030'
            key: {
              document_key: 'daa77c4f0b1b4356b4172f9972853591'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '9c63517d196d48ebbf5f257068592c1f'
            key: {
              sys_security_acl: '152d833152eb448c92760ac6ae75fe13'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '9c75257e08f2414abb037bad67e16586'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'subject'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9c766f313ef24c9ba0698b40522ed63b'
            key: {
              list_id: {
                id: 'fdc9cbf29a7c41fa85cc5ce69d407696'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'reference'
            }
          },
          {
            table: 'sys_documentation'
            id: '9c7e0d02f4ab4c588c16acfedbe94215'
            key: {
              name: 'x_iio_sync_history'
              element: 'words'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9c7e64618b134ab08656bdf763f7be09'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'ticket'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9c7ee7049ee14e0fbbb589e651312f39'
            key: {
              document_key: 'd1a6e83584fd4021a0820286bd5af25f'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9c80e29b879c43108d9bc30f0b3ccc2a'
            key: {
              list_id: {
                id: '1dd7a81cd716461f89683398daaa5707'
                key: {
                  name: 'x_iio_sync_problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'owner'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '9c8861b80f4045d3bf421d74738081aa'
            key: {
              name: 'x_iio_sync_tryout_row'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9ca396bef3244c8dbb6df647081a5677'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'skipped'
            }
          },
          {
            table: 'sys_ui_policy'
            id: '9cb57016ed3d440ab8bac1db1010bd1b'
            key: {
              table: 'x_iio_sync_condition'
              short_description: 'incident.io sync: options are picked only where the attribute has some and the operator compares with them'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '9cbafef73bdb4012b55ba5efed8e6b3a'
            key: {
              sys_security_acl: 'f49729fb5963483681cc142ff99f6a6c'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9cc69ad92ca64565a659e308cb8cee09'
            key: {
              list_id: {
                id: 'e5c7274e7f3345dfafa432187f58c4b0'
                key: {
                  name: 'x_iio_sync_attribute'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'removed'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9d843088062d409bbb9e588ef655ef31'
            key: {
              document_key: '30a936934e4f45f08447e95fbd509e81'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9d9ff08d95274bcb858f3981d514bb67'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'bridge_error'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9da121a516134d108ca725193f3680e5'
            key: {
              document_key: '12718d6451f94acbb2bb7d550e636207'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_db_object'
            id: '9daa407b786d4210b26f65af5889ef8d'
            key: {
              name: 'x_iio_sync_bridge'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9db6a7fbf09d4837a4f7413bae237088'
            key: {
              document_key: '048d3fa1470b4cd4bd976bdce9beda10'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9dceb5965d544b0fb46558fd50525278'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_position'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9df379a5d1c34582b9b276fb6ad1cd84'
            key: {
              list_id: {
                id: '0b1ec3e2837d4710ae62b8cb06ff92b4'
                key: {
                  name: 'x_iio_sync_option'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'removed'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9dfdbe4e0f25430497361dd46de1bb5c'
            key: {
              document_key: 'd4cbe3d6e5f84c68af0389a51d0a50a9'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9e0c776204194d37b4729e7b3389b191'
            key: {
              document_key: 'c6148acf15544bbc960dc03b8b148abe'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9e1da2d08f494da98998eadf90ffaf80'
            key: {
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '5'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9e3e00dbf15a4588aebd191b65bcde9f'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'template'
            }
          },
          {
            table: 'sys_documentation'
            id: '9e597541f8014691ac6451dcaf20c5b0'
            key: {
              name: 'x_iio_sync_check'
              element: 'who'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '9e7015e23b324d4fb89532388ae5d19e'
            key: {
              sys_security_acl: '37754c502c83431496a3e7064412653e'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '9e7da320a87f4533b72f58df2cfcf9fc'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'category'
              value: 'triage'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9e91e19d735c4b0a82e5afa8aa090c53'
            key: {
              document_key: 'e15b8fd365d740ca817aefcf420370c3'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9eb9f84105ea415d9f71d12bc860eaa4'
            key: {
              list_id: {
                id: 'fdd4c00d5d47454d983235548daca1b5'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'next_attempt'
            }
          },
          {
            table: 'sys_documentation'
            id: '9ed54915762c4e8e8f31f66825bb5baf'
            key: {
              name: 'x_iio_sync_note'
              element: 'discard_reason'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9edfabf37c034094b07565b9c49d96f4'
            key: {
              list_id: {
                id: '277cd310b8e44873ac53616a7ed1ec06'
                key: {
                  name: 'x_iio_sync_cursor'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'attempts'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9ee27f34d20a4dddb122df12ffeba3de'
            key: {
              document_key: '28b1cc98b19d4903bd19d6ccd15eb07c'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9ee6490c04c74d89bdd4a1ec2b3aad66'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '9ef44e64d91a4e11a890063f8a48f6d8'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'record_state'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9f014a02986f4be286b39de618a60c4a'
            key: {
              name: 'x_iio_sync_template'
              element: 'order'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_policy'
            id: '9f1d6cdd9d864551ae2a3ca6e5283999'
            key: {
              table: 'x_iio_sync_status_mapping'
              short_description: 'incident.io sync: a category leaves no choice of one status'
            }
          },
          {
            table: 'sys_documentation'
            id: '9f3a90ba60fa4ad49704560e590f9030'
            key: {
              name: 'x_iio_sync_note'
              element: 'reason'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9f60abc58f754d9198a8278e0ab8c8a3'
            key: {
              document_key: '1e9685fe0cef4f1c8719939eb0d0c286'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_documentation'
            id: '9fe2914837f04d40815c08e521624ad3'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'would_template'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9fed51778d654a6a90de448e4c55dc53'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'jira_field'
              position: '5'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9ffff2a394ba4f1dbfb6c91f61d85650'
            key: {
              document_key: 'c6148acf15544bbc960dc03b8b148abe'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a00415aace2448e1877fd42046981601'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'shipped'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a0106a7a63cf4b7ca9aff5412059aa38'
            key: {
              document_key: 'b927f6d85bf24d0aacddcdfa3cd66e2f'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'a02011b73155494b8965056e4f07758a'
            key: {
              name: 'x_iio_sync_status_mapping'
              caption: 'Status mapping'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a0266a48196a454dab3d052d2aae1b06'
            key: {
              document_key: 'af75d778f00c47b6b2eedc57402692b5'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_ui_policy'
            id: 'a028e54cda8b4a0783c47cbf4420d2ac'
            key: {
              table: 'x_iio_sync_condition'
              short_description: 'incident.io sync: text is typed only where the operator compares with it'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'a03a4826e5f04e048bc94efd70f15096'
            key: {
              sys_ui_action: '66df78e87fc24314b8ecdd9e0d64581d'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_index'
            id: 'a046825b47b74593996aaae4de1a1ca6'
            key: {
              logical_table_name: 'x_iio_sync_link_request'
              col_name_string: 'retire_on'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a05f2241f07645b1bb71dcd200d720d3'
            key: {
              sys_ui_section: {
                id: '69f026ea47434b00be664915539006fb'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '5'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a068a13beaeb437885486ea50546c386'
            key: {
              document_key: 'd1a6e83584fd4021a0820286bd5af25f'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a06a91a6ad7b4a199815092373b6d42b'
            key: {
              document_key: '2c56d2e734894a47bae807f03955c325'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a0d2bfa17cee4efdb10f98ab1501caa8'
            key: {
              document_key: '3a25edfb8821494daa70b229995291a1'
              variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a0f588db1769403698c3a0a7b9f8e597'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'private'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'a0fc187dc15d4224bcd0c6745fcd7eff'
            key: {
              sys_ui_form: {
                id: '01b5a45cf41e413ab47e8d2aefa572b0'
                key: {
                  name: 'x_iio_sync_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_db_object'
            id: 'a11a8cbbe83e405ab553ca6db7a44c6f'
            key: {
              name: 'x_iio_sync_check'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a11b9157f0e64b4a9fadb63c80d16bef'
            key: {
              document_key: '1a7aa7f2263947aa89e6762802cef1e4'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'a1212268b31940b8adc0b44ff95ca81b'
            key: {
              name: 'x_iio_sync_ticket'
              caption: 'First decision'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'a156d2215f174708988ca213f119ad15'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
              id: '7031646fa50e456ca132d63d64da8cd1'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'a167748b922848e6a2569197f5225984'
            key: {
              sys_ui_form: {
                id: 'f35df74c9c2142a8b6f6c4709ff0fccb'
                key: {
                  name: 'x_iio_sync_condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '73a3820866d24f56834a14b3b6718981'
                key: {
                  name: 'x_iio_sync_condition'
                  caption: 'Condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a18a60d195334175a710957d8b2c014d'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'name'
              position: '1'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'a1ab7d9577ee4efc9d4e6a73e0c4fe71'
            key: {
              sys_ui_form: {
                id: 'fdef9b896fb7497185d5882e9ac0ea2e'
                key: {
                  name: 'x_iio_sync_problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_section'
            id: 'a1c4cd7a6f33411fa1433573385faf90'
            key: {
              name: 'x_iio_sync_note'
              caption: 'Discarding'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a1c6b81c41b54d2e94f0cfba9bf94945'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'problem'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a1e651007e014c88b83e94278ae7d8c4'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'on_edit'
              position: '11'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a22a86510e3644f889b5d0d69c6b1aac'
            key: {
              document_key: '7031646fa50e456ca132d63d64da8cd1'
              variable: 'ff6e125353a0220002c6435723dc3442'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'a22cfcddeebd4f6898cffc7084100de8'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'kind'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a267313eb5cc48379a1a47a93b9082ce'
            key: {
              document_key: '4edd59926dda41f4b7f290f9fd88cd20'
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a2693c95904b472f9ee6ed9fe86dfd6c'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'source_created_at'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a274ae895f1245909fe7a149869708ea'
            key: {
              name: 'x_iio_sync_note'
              element: 'next_attempt'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'a288bb939e65401e8882f1e33758b29f'
            key: {
              name: 'x_iio_sync_problem'
              element: 'direction'
              value: 'out'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a2b6a46863f140f78f8351c7d15aabeb'
            key: {
              document_key: '3f8b4dfc229743169b5f79c5a277f77f'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a2dc104ace5440aa9970c6dbfba422bf'
            key: {
              document_key: '6e0603e01f404c5894752e1034ac60c1'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'a2f6d52c8d8b4725953e5cb64f1b78b8'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'change'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a2fc6b934fcf422c9d13205a64e6497e'
            key: {
              document_key: 'd8fdce461f514298a6d7abe4b1c4c05a'
              variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a3455850b7324e2d9a3fa91013b820e8'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_done'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a36376d2586b49aeafe0ac995ede8c86'
            key: {
              document_key: '8855020285db4a8cac59010dbb8df91f'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a38b532bd72641dcb86528b8ba84849f'
            key: {
              sys_ui_section: {
                id: '38ba30993491407b95aa72788b282253'
                key: {
                  name: 'x_iio_sync_bridge'
                  caption: 'Bridge process'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'name'
              position: '0'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a403581915444ab19644c82740a6a428'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'swept_at'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a4208b3b952049038a0ecf1bf0ef0829'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'ticket'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a424bbc35c54410d98e61a07f007fdc1'
            key: {
              document_key: '4edd59926dda41f4b7f290f9fd88cd20'
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a42ae29a7f2b4c01898eaac2bcd4dc6d'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'retire_on'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a43ebbb92075423d9b7232e4ccf8cb84'
            key: {
              sys_security_acl: 'dd3bcffdd39d44c9acbf2861a8a3b57f'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a44902e23cd14e918c1dfc0f2abc82b4'
            key: {
              document_key: 'ff1c6352d1aa467e9ddda29094fcac60'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a46917c238494c8780fda962b29a5fa6'
            key: {
              document_key: '8e0cdef653c2424d8428d22de9bccd91'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a4bee11aa2914a40a408b53d67a6033b'
            key: {
              name: 'x_iio_sync_connection'
              element: 'pause_reason'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'a523fdd231dd455ba32a6eac2b6a3313'
            key: {
              list_id: {
                id: 'c4f995adfa3e4dbf9f284bdaff86a0eb'
                key: {
                  name: 'x_iio_sync_link_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'incident'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a536e63bf9cf49feab37d1bd3aff9abb'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'NULL'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'a556ffc8628a4b60835f88b10bf3e110'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a56803948d8343d497f760a8ef5437a9'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'column'
              position: '4'
            }
          },
          {
            table: 'sys_choice'
            id: 'a5f8f89eecf343268a5c96ec44c73d68'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'status'
              value: 'unlinked'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a616e7836a3c44f29e9992f44339e310'
            key: {
              document_key: 'f7cd14049b524ba99b9149282efbc441'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a61ab536e5624f249b4229ef71f39134'
            key: {
              document_key: 'ee64cffbd03a412c9d34ba639e0b7617'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'a61f9a1c709f45bda22c09b7e5c595e0'
            key: {
              name: 'x_iio_sync_connection'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a6bb043e480a4fcfb0fcfcb24ee1408c'
            key: {
              sys_ui_section: {
                id: '09ee1cc1afee4502a2bd7d924413a291'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'payload'
              position: '2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a6fec65fb0204599a81ef2e3462cb246'
            key: {
              document_key: 'ea8374444851421ab63bfaeeb47d5056'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a712c335c2a94b6595efd63564a366b8'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'lookup_column'
              position: '9'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'a729a019e64c4f579846f3558a63e470'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: 'db3d1c9927fc45eea2b72023133ebfb1'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a77f691ae04d4da1abae96d3bb4641e8'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'next_attempt'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'a7a2edf2ac6e490487149f46a4de2f6d'
            key: {
              list_id: {
                id: 'fdd4c00d5d47454d983235548daca1b5'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'template'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a7c767829d6947c68aa06247ff42d345'
            key: {
              name: 'x_iio_sync_note'
              element: 'retire_on'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a7d94d9361d24c3099589979963809ab'
            key: {
              document_key: '0e2b252482804dee981e88e5c7ac321f'
              variable: '67400008676003007ba405225685efa4'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a7d96df5b4b940d28819e1f7cb78009c'
            key: {
              name: 'x_iio_sync_template'
              element: 'problem'
            }
          },
          {
            table: 'sys_choice'
            id: 'a7e64a5f9d5d49d98b4a2dc662799f4d'
            key: {
              name: 'x_iio_sync_template'
              element: 'match'
              value: 'any'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'a7e8ad9f88b24130b30f69bd91267621'
            key: {
              name: 'x_iio_sync_ticket'
              caption: 'Details'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a86b1674f52842878ea9e1dd305d0f18'
            key: {
              document_key: '1893fe692194441e8f697af877279f1a'
              variable: 'ff6e125353a0220002c6435723dc3442'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a89bbbd3c13149cbbad9b5a3a3f1427c'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'source_status'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'a8d0a40cfb184ed98b9be18622569202'
            key: {
              sys_ui_action: '62dbdf8218ff4566a72c419494bb4159'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'a8e14e43fbd0442f98d8b05368d41a8e'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: 'b927f6d85bf24d0aacddcdfa3cd66e2f'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a903dcf2a57c4b71a777eb6b58dd9479'
            key: {
              sys_ui_section: {
                id: 'e8e50f51ecd24e6881de454d28a5ad7d'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'applied_values'
              position: '4'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a908a266437b46c7a19c5b2a6ba74f61'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'permalink'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a920224612ea4fa4b1c3141c0a0a655f'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'problem_key'
              language: 'en'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'a952e0241a1842128d11c21716a31aa5'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'status'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a979ac855509446b91a9b93beb32a701'
            key: {
              document_key: '6c365305d217459aa37bfaeef7cd2c08'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a9806708b6a44563a0fb050527950bd3'
            key: {
              sys_ui_section: {
                id: 'a1c4cd7a6f33411fa1433573385faf90'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'discarded_at'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a9e72d9d591c41c1808a6a5a6e437b8b'
            key: {
              document_key: '519d07153f04407f9291f4a066da162b'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'aa058446775e4049afa44aff4ee842c4'
            key: {
              document_key: '5f31c91dfa7446a3bdadf373b55365df'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_documentation'
            id: 'aa0cc99c41504ab8bfb8ed932f775a11'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'aa11d8fbd77b419f891f28932ee38691'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'finished_at'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'aa3567bb26b34b3cb99b39b446fea44d'
            key: {
              document_key: 'e2e1107bf769483f99fd3592cf3d7f47'
              variable: 'ff06ab840f20101091d0f00c97767e6d'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'aa9395fb848d49d781903f3172876cca'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'adopt'
            }
          },
          {
            table: 'sys_documentation'
            id: 'aa9b76dce7cc44db8109a84a7290a260'
            key: {
              name: 'x_iio_sync_mail'
              element: 'users'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'aaa5e463802249e280670f613fcc35d5'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: 'c3045426d691463f9c1a89fcc762f4ea'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'aab386212da2449496e7316687fb929b'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: '2c56d2e734894a47bae807f03955c325'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'aaf8d15c01c645d191682d0d931528dc'
            key: {
              document_key: '52baf79baff14d839a0d6804e212fc05'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ab060247151540aa917c5a3813b0b0d6'
            key: {
              document_key: '3282736ef5524398bc62ed7eabd91d8b'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ab12b8f9cd334adb9d55832e438d5418'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'shipped'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'ab1da20e8f23450580a92f81bd45e4cb'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'record_type'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ab22b1b283b941ff9fab2d020242a7c8'
            key: {
              document_key: '1a7aa7f2263947aa89e6762802cef1e4'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_choice'
            id: 'ab28e4eed1c744e19a48cd8e5528602e'
            key: {
              name: 'x_iio_sync_problem'
              element: 'kind'
              value: 'setting'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ab44c7d94c75469fb9ec7ace37551c33'
            key: {
              sys_ui_section: {
                id: '73a3820866d24f56834a14b3b6718981'
                key: {
                  name: 'x_iio_sync_condition'
                  caption: 'Condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'template'
              position: '1'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ab53c8bd2fe54968853d5259aa6af77b'
            key: {
              name: 'x_iio_sync_mail'
              element: 'problem'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ab6feec2e6ee4e3a9e9632b325c00765'
            key: {
              list_id: {
                id: 'fdd4c00d5d47454d983235548daca1b5'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'error'
            }
          },
          {
            table: 'sys_ui_policy'
            id: 'ab8031b6dfb849bea02ccf03454c7f3f'
            key: {
              table: 'x_iio_sync_field_mapping'
              short_description: 'incident.io sync: there are no lookups for Jira'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ab9d749694724ef9aa8cba822618a6c6'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'decision'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'aba3e130803948578e034187702dd207'
            key: {
              document_key: '1a7aa7f2263947aa89e6762802cef1e4'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'abd2049f2ab14363bc9848a8cc8a8831'
            key: {
              document_key: '8170a81e988745298a5b8e64fff217df'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_documentation'
            id: 'abd29d939d164067875407b4321f8ad2'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'retire_on'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'abdf2e305c894cd39a831c15a577ab96'
            key: {
              sys_security_acl: 'a53934bb20d645bd8466591935af0d5b'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ac0ffb99054e43f0b7283dc8f7d04eca'
            key: {
              document_key: 'd8fdce461f514298a6d7abe4b1c4c05a'
              variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
            }
          },
          {
            table: 'sys_choice'
            id: 'ac26f92acf894b479731827939792770'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'on_edit'
              value: 'person'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ac2aa4e0fedc45f5b0d7b3e6963b724e'
            key: {
              document_key: '20ef64930edb49f181602d7cf529a972'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'ac2f9a0a23bf43d2b1b660efc0a42937'
            key: {
              sys_ui_form: {
                id: '8c007d9b93cb45a180cf002338858c7c'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '752f4d70561c486fafdbe2c86d79d88b'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ac3885a7c0164dc2977abd9dcce59778'
            key: {
              document_key: '61f354c96d97447da2e8e6c1bcb1d244'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ac52f35463ca48258024b3b7918600dc'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ac6d2dcc2c374044b6536668a04f64d4'
            key: {
              name: 'x_iio_sync_preview'
              element: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ac8fcfd8033c4f5dbde4ae99fea6455f'
            key: {
              document_key: '2c56d2e734894a47bae807f03955c325'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ac915c35cf5041c39b1091fbe2280c87'
            key: {
              document_key: '16e04cdcf1dd465380f54112c925fae2'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'acb90c39854440699fdf4c94964297cb'
            key: {
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'target_table'
              position: '2'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'acbf7c33c1d24ba4997483008e89b606'
            key: {
              sys_ui_section: {
                id: '869a6ec9607c4a7295a56e1453136697'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'discard_reason'
              position: '1'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ace85c82b9584f55b7ef42c61b105c07'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'wanted'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'acfaa953f9c34529be78f1bfab919e92'
            key: {
              name: 'x_iio_sync_connection'
              element: 'mail_users'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ad1c86eb7dd54f53bc085ca6c47d768a'
            key: {
              list_id: {
                id: 'fdd4c00d5d47454d983235548daca1b5'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'record_type'
            }
          },
          {
            table: 'sys_choice'
            id: 'ad3bc46e83d64e9cae61752b81d357d3'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'state'
              value: 'not_needed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ad4e7f9cac58476a8bf928fa32048286'
            key: {
              sys_ui_section: {
                id: 'a02011b73155494b8965056e4f07758a'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  caption: 'Status mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'order'
              position: '7'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ad5f053c8de449af9193424369084a84'
            key: {
              document_key: '387044410b384b5abb4f8c3cd74806d0'
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'adcae71bbb674c4d84d3023403563bc1'
            key: {
              list_id: {
                id: '18449684301748e5aebae475940aa74d'
                key: {
                  name: 'x_iio_sync_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sync_updates'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ade8cde2b41f4bb78af746be1b896bf5'
            key: {
              document_key: '0aa9ea1cf3ed4f08afa66122669ad87f'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_choice'
            id: 'adedba45292a400fab61f6a470dea617'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'change'
              value: 'gone'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ae18a5e001cf4ed3aac2d91360a5be27'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ae1e168f42e44d2780cbbaf53936b134'
            key: {
              document_key: '0749a130179d4d3fb1ac0e916766a168'
              variable: '1778a7480f20101091d0f00c97767e03'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'ae2c3ab8c07c47fcb6852b0275ed10eb'
            key: {
              name: 'x_iio_sync_bridge'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ae52d56565fa456e9c56a4b4c0e6d3c0'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'notes_before'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ae65976bec094142acf7728429d2c8fe'
            key: {
              list_id: {
                id: 'ae2c3ab8c07c47fcb6852b0275ed10eb'
                key: {
                  name: 'x_iio_sync_bridge'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'host'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: 'ae8568ce92dd4afabb0bc614520495e3'
            key: {
              ui_policy: {
                id: '71ce7fba4ba14b3f892d50d38f002d30'
                key: {
                  table: 'x_iio_sync_template'
                  short_description: 'incident.io sync: a template for Jira has a project, one for ServiceNow a table'
                }
              }
              field: 'jira_project'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ae8f905964254206b1413e3accb56b5e'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'skipped'
              position: '9'
            }
          },
          {
            table: 'sys_documentation'
            id: 'aeaeab4bedf447bab334dbb6cb2d682e'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'aeb306d6f5a745a8b153264d67b989be'
            key: {
              sys_security_acl: '71c49ca6dd734517a3dd2e191cbb0f6f'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'aec090e9be9041e39ca75ff4f1bcacc8'
            key: {
              name: 'x_iio_sync_note'
              element: 'journal_id'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'aed29ece2d2d4d90b0df6a5ad45578d0'
            key: {
              list_id: {
                id: 'fdd4c00d5d47454d983235548daca1b5'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'reference'
            }
          },
          {
            table: 'sys_db_object'
            id: 'aedf1c6450db48e784d0cf306a5a21f9'
            key: {
              name: 'x_iio_sync_connection'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'aedf4b3f810546f1ba544fce5e36e7a0'
            key: {
              document_key: '0e2b252482804dee981e88e5c7ac321f'
              variable: '6aad5a575360220002c6435723dc34b0'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'aefd8841518e4215a69798a643e807fc'
            key: {
              document_key: '5c76c90be8364c94828c3c20f86abfb0'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'af2d04ff5ec140629dc4bc93323eee11'
            key: {
              list_id: {
                id: '358911820dbf4ea3b4de2c312117275d'
                key: {
                  name: 'x_iio_sync_mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'groups'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'af305b94d480402fa722c7d9237a8b8f'
            key: {
              document_key: 'e4b31988cdcb42a98e7eea9dc33d15a3'
              variable: '6aad5a575360220002c6435723dc34b0'
            }
          },
          {
            table: 'sys_index'
            id: 'af419aa98ec847948c7ae6f685f2b314'
            key: {
              logical_table_name: 'x_iio_sync_ticket'
              col_name_string: 'active_at'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'af5e6050ca004f6f91902b450587d78c'
            key: {
              list_id: {
                id: '267f97e7741b4bae98324015307cf6fc'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'discard_reason'
            }
          },
          {
            table: 'sys_documentation'
            id: 'afb304d0365947eb87a125056d06a5da'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'look_slot'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'affcdacfa4fe48e882b03201eb00c183'
            key: {
              name: 'x_iio_sync_template'
              element: 'sync_updates'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'afff0b694ef74d03a19e844fff9cd465'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
              value: 'checks'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b02ffa9f0a6b4878a83715d9338ea83d'
            key: {
              sys_ui_section: {
                id: '8ed6e7c10a8740c7a3d2e7b684da2103'
                key: {
                  name: 'x_iio_sync_preview'
                  caption: 'Preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'asked_by'
              position: '5'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b087d1d0bb8c407d82b01e0dc20aaf53'
            key: {
              name: 'x_iio_sync_mail'
              element: 'queued_at'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'b0911a438b6a42d8ad3b8e6a2f964960'
            key: {
              sys_ui_action: '9ba1e22128fe439694c796875c64022c'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'b096ca7cd1c84c8abb3dd58a5fa72833'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'problem'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b0bd8c401d484bcf94acd7a3c74556fa'
            key: {
              document_key: 'd1a6e83584fd4021a0820286bd5af25f'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b11dd26417744e3c8a477b91d925689d'
            key: {
              sys_ui_section: {
                id: '73a3820866d24f56834a14b3b6718981'
                key: {
                  name: 'x_iio_sync_condition'
                  caption: 'Condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '7'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'b124ac1b16e341e3914ca70efb9d0a32'
            key: {
              name: 'x_iio_sync_template'
              element: 'match'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'b131472872944514a61e747d1eeaa4b6'
            key: {
              name: 'x_iio_sync_status_mapping'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b15db5b5e2f74acb9676486e6eb2893e'
            key: {
              name: 'x_iio_sync_check'
              element: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b1682be0b09546c0b77d5144629e7d6e'
            key: {
              document_key: '9fa0f5d6776143239dd98c0c79e6357a'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b1ab970851c64f828b57bee8abfaefbd'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'answer'
            }
          },
          {
            table: 'sys_choice'
            id: 'b1d6b477ec8d4daa925ccbed15a90afb'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'kind'
              value: 'indexes'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b24779600f98407498cc65729589321a'
            key: {
              document_key: '2f604899fac3496ab3ea8fbc4700539c'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b271034f50054badb8920d5dc5fbd985'
            key: {
              name: 'x_iio_sync_template'
              element: 'record_type'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b2769a7174ef4d23bd4391240be47a06'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'target_table'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b28374b103aa46a49eef5b6105eca830'
            key: {
              list_id: {
                id: 'fdd4c00d5d47454d983235548daca1b5'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'number'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b2ac5d83debe4aa0afff6572a777a0b6'
            key: {
              document_key: '6c14e25bf6bc41adb2ce21302fc5df06'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b2b7ee2f24e149399d78369b517cd342'
            key: {
              name: 'x_iio_sync_option'
              element: 'external_id'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'b2c2f4924c7447088af3c6d5eac470c3'
            key: {
              name: 'x_iio_sync_tryout_row'
              view: {
                id: '3478916ed83041a183a43d43133d991e'
                key: {
                  name: 'x_iio_sync_support'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b2cd8f88d31247958195e487663979b8'
            key: {
              document_key: 'c3045426d691463f9c1a89fcc762f4ea'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b2db65d9eec64b50b9811925e73b9ee2'
            key: {
              document_key: '2f9ab88ebcba4f23b292fdca9b4cf14f'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_choice'
            id: 'b3220d9e0a5b42b8a360cac2768d177d'
            key: {
              name: 'x_iio_sync_template'
              element: 'destination'
              value: 'servicenow'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b32ef95d3a0d498ca37a4a61fd34e219'
            key: {
              document_key: '7eb4605f6a5d462a949c2d8041d58ec2'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b3411e89b3a547088de93aad18e6a1ac'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b36fae2e34a8439a9a57e474c48ab59e'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'label'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b377b91c5575481eacae8d35cd577253'
            key: {
              document_key: 'fa6c450b25fc4b039840fb871d60fe9a'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b379b399914d44c3b6463141c2bdd92e'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'previous_secret'
              position: '12'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b37dd6e54a864dcfae8b30ff0b2b7925'
            key: {
              document_key: 'd4cbe3d6e5f84c68af0389a51d0a50a9'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'b37e582dbc7c4ca2befb6c0c52160ac9'
            key: {
              name: 'x_iio_sync_mail'
              caption: 'Mail'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b38fae90d9c24772a0b77dab1c09adcd'
            key: {
              document_key: '7e9c21adb3454d3787fc751e47d138fb'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b3b3d14655004515918c342bd21b0976'
            key: {
              name: 'x_iio_sync_template'
              element: 'active'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b3ff475670ba4b5195b549f55cc411fd'
            key: {
              document_key: '2a160761f8c44a0aaa60fe6b6151edd2'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b441bd936a4342258bf054986a142114'
            key: {
              document_key: '90d513a1ec674d989c3a89de3a58b8c7'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b44de394f243410cbf5c30a808dfacf6'
            key: {
              sys_ui_section: {
                id: '8ed6e7c10a8740c7a3d2e7b684da2103'
                key: {
                  name: 'x_iio_sync_preview'
                  caption: 'Preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b45d2e10558a43878f75b25b3bf164ee'
            key: {
              sys_security_acl: '41e858d2e89b47419e0f5a382d87eb00'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b4ec4ddf814a4ea7a3d0e4412dc9c233'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'oldest_app'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b4fbdac734694e26ac7f02ad8dbf674f'
            key: {
              list_id: {
                id: 'ffac2a0488eb4950818cf91aa02e7b27'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'order'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b56f81999a0744599d361a59b499245b'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'error'
              position: '19'
            }
          },
          {
            table: 'sys_db_object'
            id: 'b570fb2201e64537937b7fd77743e3be'
            key: {
              name: 'x_iio_sync_cursor'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b57ea3075dfa46158901effeee472624'
            key: {
              list_id: {
                id: '0328ad04ad36447b82d508a9ee1d727b'
                key: {
                  name: 'x_iio_sync_refusal'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'external_id'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b5c49d1310154c7b8abfb3d1cb765f15'
            key: {
              document_key: '57fca3d937eb48f8a0557fe434b824ce'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b5c4ef54531648479f5f151cf9c370ff'
            key: {
              document_key: 'daa77c4f0b1b4356b4172f9972853591'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b5c90304b23c48c7833546f773ea8cda'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'attempts'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b5eea092e1b940a8a637e673d74924d6'
            key: {
              name: 'x_iio_sync_mail'
              element: 'problem'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: 'b5f1cc2d7a1d48e282bb96345ab974ad'
            key: {
              logical_table_name: 'x_iio_sync_tryout_row'
              col_name_string: 'tryout,external_id'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'b5fa67e198734ee8b017bf4692f2a325'
            key: {
              name: 'x_iio_sync_connection'
              caption: 'Connection'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b60ddd909d4240e2b5a2218d0eb427b0'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'target_table'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b61f0a1d4b224b87a26226605b917102'
            key: {
              document_key: '90d513a1ec674d989c3a89de3a58b8c7'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b62fbf1780db4daa83048c781d6841e2'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'order'
            }
          },
          {
            table: 'sys_choice'
            id: 'b642ec6d78ef448994b39095b83192f2'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
              value: 'mapping_tryout'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b64f49956cf34783850236ad52636854'
            key: {
              sys_security_acl: '3438b5927def4dacab4956fc5092de1f'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: 'b66b117521f940b781b6dbf40b77aa1e'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'on_edit'
              value: 'incident_io'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b6af25c4245249eabfb945c916e583cb'
            key: {
              sys_ui_section: {
                id: '38ba30993491407b95aa72788b282253'
                key: {
                  name: 'x_iio_sync_bridge'
                  caption: 'Bridge process'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'limits_used'
              position: '2'
            }
          },
          {
            table: 'sys_ui_policy'
            id: 'b6ca779cd1ec4ff6a63afceaedf2f5d8'
            key: {
              table: 'x_iio_sync_condition'
              short_description: 'incident.io sync: a rank is compared with an option'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'b6d181792e01419f91e3c2d5dc74e8f6'
            key: {
              sys_ui_action: 'f57f8600b79949a797742b261b5139ea'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b6d705d47ce04549a96d2e2105e2d49d'
            key: {
              document_key: '0f38d94ef15e40489dc7e6625d78bccb'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'b6db26a99b344b458438edcfb5e22866'
            key: {
              name: 'x_iio_sync_mail'
              element: 'kind'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b6e456aa0fcd4b3e89aa851b7a955115'
            key: {
              name: 'x_iio_sync_connection'
              element: 'paused_at'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'b6e88150e80d44d1aaf8472d6314f34d'
            key: {
              sys_ui_form: {
                id: 'dc44ad4930ae4cf7af32eb9928b5dda6'
                key: {
                  name: 'x_iio_sync_mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'b37e582dbc7c4ca2befb6c0c52160ac9'
                key: {
                  name: 'x_iio_sync_mail'
                  caption: 'Mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'b7302b66545b45cc803d28cfbfaaad8f'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'target_table'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b7529cd091e04e57a069d0f37f794599'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'follow_up_status'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b77238e246934f74b41c3de1e5948302'
            key: {
              document_key: '52baf79baff14d839a0d6804e212fc05'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b7abad08eb9d446588097dc3d8784244'
            key: {
              document_key: '6b394ebaedf94eb88fa9c3824bf480b2'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b7b5f6f7ae7444478ebd2d705d51aea1'
            key: {
              list_id: {
                id: '2322768d77214349abdfb1842693201c'
                key: {
                  name: 'x_iio_sync_condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'attribute'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b7bc8885e60e4b0b88f60a3f9d335384'
            key: {
              sys_ui_section: {
                id: 'a1c4cd7a6f33411fa1433573385faf90'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '5'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b7c43bb321dd4f439913ec4c4d15f04c'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'name'
              position: '1'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b7fc0c8aac004eab8f46bba5bf5a40c6'
            key: {
              sys_security_acl: 'e4b3d698ace5447499c982bb7f1459f5'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b82320d01a964591ae61e6f3796c8769'
            key: {
              sys_security_acl: '407a0383d7fb46288cc80c332817ce88'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b83c2ada8db04d2c84ba0cf67816a941'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'key_name'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b84a3edcecb14d2b8b13cf8de9c700d6'
            key: {
              list_id: {
                id: '1dd7a81cd716461f89683398daaa5707'
                key: {
                  name: 'x_iio_sync_problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'cause'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b884be7ff70848259d4f01273db98d10'
            key: {
              list_id: {
                id: '71f54bd7922d450987d249545fd06396'
                key: {
                  name: 'x_iio_sync_tryout'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'asked_by'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b886a86061aa4d39abe0ea7d4a636ffe'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'status'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b8bf0ba07f014e2daa6ff92db0245737'
            key: {
              document_key: '2f604899fac3496ab3ea8fbc4700539c'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b8c69eeb0edf4c2da5a6ba793b553340'
            key: {
              document_key: '7031646fa50e456ca132d63d64da8cd1'
              variable: '6aad5a575360220002c6435723dc34b0'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b8cce14ec1184aa5a076b87958a0224c'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'record'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b9017f067846491cbf2d573feb7a6025'
            key: {
              list_id: {
                id: '76d29037f8c8441ba723e623ae3f62bd'
                key: {
                  name: 'x_iio_sync_preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'template'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b90c9928dc3046d48ccd4bb8e6fa4d93'
            key: {
              name: 'x_iio_sync_check'
              element: 'to_do'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b90e9ac2226c42ebaffde62a4d9258a4'
            key: {
              name: 'x_iio_sync_preview'
              element: 'status'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'b928f0784f2c422ba0b38ac559b54bc1'
            key: {
              sys_ui_form: {
                id: 'f03da27504404fe184a75f61352511ef'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b94c5a747ffb4ab08e84f028b02ba1cd'
            key: {
              name: 'x_iio_sync_connection'
              element: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b94ef225d99b47ed9cf32fa7185d7e00'
            key: {
              name: 'x_iio_sync_problem'
              element: 'run_by'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b9562db21e514deba9902c9e099bea1e'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'problem_key'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b9599a675a2343bc98d1c698f2618da6'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'b95a22e4795b4dd58076ccee8c6724e4'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'unlinked'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b9608c16031a4ed7b840973fd1f8fcc0'
            key: {
              document_key: '387044410b384b5abb4f8c3cd74806d0'
              variable: 'ff06ab840f20101091d0f00c97767e6d'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b98fef796edf4b478d07da4d130e2f1b'
            key: {
              sys_security_acl: '92df60f1b0384727a7ab395a071bf175'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b99440abd2bc4978bdc52d7c6b87f6ec'
            key: {
              document_key: '3ca7827e628a44b89b9fd0750cdc3ca1'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b99c2b5c45b447f4a91fa940d93e243f'
            key: {
              sys_security_acl: 'c3b3a07a20bb4a6cb5bcd77b534a904c'
              sys_user_role: {
                id: 'cf9326eccbda4817a99e84d60524816e'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b9a1d52633fa471c82f4e8aaf8becc16'
            key: {
              document_key: 'd4cbe3d6e5f84c68af0389a51d0a50a9'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b9a3d5d14dbe420499ebeb7041c99437'
            key: {
              sys_security_acl: '701bf03398be4cea90110a194908c8fe'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'ba09903e5b8544878463bca52bea0708'
            key: {
              sys_ui_action: '223b8d0179384a988837f2f239e82212'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'ba11b82d57004c9fbac8bf27dffe96b2'
            key: {
              name: 'x_iio_sync_note'
              element: 'text'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ba16a550c8e84f258d11db038a5fdbbe'
            key: {
              name: 'x_iio_sync_condition'
              element: 'attribute'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ba34b99fc5bb41aea038121bc2a5ab5d'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'title'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ba4007a0658140d481ab87aaae0af6c0'
            key: {
              list_id: {
                id: '5759ac5242624aa885dad132a1dd3c3f'
                key: {
                  name: 'x_iio_sync_note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'reason'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ba80154783bf41cd8d00df720e80aa5e'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'template'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: 'bb03f6f707e342f88f1d5ad63cd347aa'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'first_configuration'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bb2c24d4532b46329b04d17f4090edf4'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status'
              position: '8'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'bb30cfa5bc07458d9b9935848a2ea3bd'
            key: {
              name: 'x_iio_sync_history'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'bb45b371cff24d6daefd2333ccb5b813'
            key: {
              sys_security_acl: 'f03c3f98988f4d8c8e2ed71a4d882dcd'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'bb4cbcc5a5a94629aa4325cbcf6e84bf'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'bb63349489f449a28d0260ff21925eb5'
            key: {
              sys_security_acl: '2d6aa392560f4868b734c39bc336f464'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'bb8ddd71a3c1496a8ff2536d0c772e7f'
            key: {
              document_key: 'daa77c4f0b1b4356b4172f9972853591'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'bba926f05aa84c74a60167c2b931ebb1'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'oldest'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: 'bbb9a74be4794bd5bd4fea581a3e45de'
            key: {
              ui_policy: {
                id: '1ce8741f1530401facd4530304a2bc2a'
                key: {
                  table: 'x_iio_sync_state_mapping'
                  short_description: 'incident.io sync: Problem is shown where there is one'
                }
              }
              field: 'problem'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'bbda61c3177449bea28d0c68026f3ef9'
            key: {
              list_id: {
                id: '6c1e6881d3174c66a95a7059edad9119'
                key: {
                  name: 'x_iio_sync_history'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'words'
            }
          },
          {
            table: 'sys_choice'
            id: 'bc3c9ab077994de481926cc12dc0b788'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'claim_answer'
              value: 'waiting'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'bc6edb95a9d246bf849fe040ffd0e91d'
            key: {
              document_key: '387044410b384b5abb4f8c3cd74806d0'
              variable: '1778a7480f20101091d0f00c97767e03'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'bcaf50bae2654faa8426c1b28311984e'
            key: {
              sys_security_acl: '2423eebfe7c140429baaf964ba545d8f'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'bcbf6ad031624caf90ccae075c35532d'
            key: {
              document_key: '2f9ab88ebcba4f23b292fdca9b4cf14f'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_index'
            id: 'bcd1d4a2431844fe94ed50c89e9eac07'
            key: {
              logical_table_name: 'x_iio_sync_note'
              col_name_string: 'written_at'
            }
          },
          {
            table: 'sys_documentation'
            id: 'bcda3ce9fe1c45e6af81a741403dd038'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'retire_on'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'bce4282521a14670bb9327537205f84f'
            key: {
              name: 'x_iio_sync_template'
              element: 'description'
            }
          },
          {
            table: 'sys_documentation'
            id: 'bcfcd3ca5d7c4ae9a482af58cba24cc1'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'catalogue_failed_at'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'bd15e57e7d99485f94f5cc755502ead1'
            key: {
              document_key: '3fb7ab42c11a4f4b86cc63599654f35e'
              variable: '6aad5a575360220002c6435723dc34b0'
            }
          },
          {
            table: 'sys_choice'
            id: 'bd2dd4160d314995b35abe8723762dcf'
            key: {
              name: 'x_iio_sync_note'
              element: 'status'
              value: 'pending'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'bd3ce645a4694d079c8b8b36d5f42be6'
            key: {
              name: 'x_iio_sync_check'
              element: 'who'
              value: 'incident_io_owner'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'bd55e2923e224dae867ea0b2b24ce42e'
            key: {
              name: 'x_iio_sync_problem'
              element: 'state'
              value: 'acknowledged'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'bd662cf59d56446185cf32244ce53eee'
            key: {
              document_key: '66e444098a8e48c28ad5893db7c2e6e2'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: 'bd73eb1787ad496387ac4dc6ab00ce7b'
            key: {
              ui_policy: {
                id: 'b6ca779cd1ec4ff6a63afceaedf2f5d8'
                key: {
                  table: 'x_iio_sync_condition'
                  short_description: 'incident.io sync: a rank is compared with an option'
                }
              }
              field: 'options'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bd9e477f58734d179fe505a869380a9f'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'events_before'
              position: '16'
            }
          },
          {
            table: 'sys_documentation'
            id: 'bda05002bc9c4de0ab7af26fc603e026'
            key: {
              name: 'x_iio_sync_condition'
              element: 'template'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'bde932d1f28a4770ada483bb81afbc90'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'write'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'be107751aa984fb0aa2428e28a17be1b'
            key: {
              name: 'x_iio_sync_connection'
              element: 'declared_from'
            }
          },
          {
            table: 'sys_documentation'
            id: 'be5eff5f3dab466bb06159d07721488a'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'key'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'be6e5226d81b409f847ce489ee12fb55'
            key: {
              document_key: '9fa0f5d6776143239dd98c0c79e6357a'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'be847b2c13ba4340be7c32cab1d8a54e'
            key: {
              name: 'x_iio_sync_state_mapping'
              caption: 'State mapping'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: 'bebc42b10d85481683f9a7de5a9bd338'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'sign_in_failed_at'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'bedf3c263d5a41c4add974983bce3c58'
            key: {
              name: 'task'
              element: 'x_iio_sync_linked'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'bf136418e21e4103b6fefe74e8524de3'
            key: {
              document_key: '2f604899fac3496ab3ea8fbc4700539c'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'bf1393ff5f6a42a196b6e2c4db0c7916'
            key: {
              document_key: '74eb63101e964203adc2d591f01ae24c'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'bf14a1cd41f74f8fbd6d20d5426c4b77'
            key: {
              name: 'x_iio_sync_link_request'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'bf37b8740cec4dca8e250ecceed31376'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'on_edit'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'bf7d232f5b614d29aeb7e135ed3c5e3f'
            key: {
              list_id: {
                id: '2322768d77214349abdfb1842693201c'
                key: {
                  name: 'x_iio_sync_condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'text'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'bf7f06f45b3c47adacbd2d8b2c6df48f'
            key: {
              document_key: '01a7d3d1f11940d3b53138d9ed08834c'
              variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
            }
          },
          {
            table: 'sys_documentation'
            id: 'bf90b29032964edcac19e79799b78802'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'last_word'
              language: 'en'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'bfa3a82814344a36843ae28e4716cd73'
            key: {
              name: 'x_iio_sync_preview'
              element: 'status'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'bfd5e5185b214a6588a02e848c125c71'
            key: {
              name: 'x_iio_sync_ticket'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_choice'
            id: 'bfe74fca1b934ed58dca7ff635b28f45'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'in_use'
              value: 'missing'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'bfffd06c860c4c878ab362561870a6e1'
            key: {
              name: 'x_iio_sync_history'
              element: 'about'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c006709c80474509bc222b42705c548f'
            key: {
              document_key: '1893fe692194441e8f697af877279f1a'
              variable: '52ed1e5b5360220002c6435723dc3421'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c0341aeaabdd47f4b60899e46e331447'
            key: {
              list_id: {
                id: 'f0491a58f0964b7bb6b722150c6c1c8b'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'in_use'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c058d555be83424481eb96e6bc66a099'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'jira_attempt'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c091ec44fe404c1e830e070163650c4f'
            key: {
              name: 'x_iio_sync_preview'
              element: 'retire_on'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c0ae6055e494469ba0422f0fa7b2ba0f'
            key: {
              document_key: '4a1172b765794c2eb8e44d24a336cbef'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'c10050a4f1344c6a8d696f1a4317a2fa'
            key: {
              sys_security_acl: 'e1c7a42f2d0742cabe830d96b97e995a'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: 'c12e578f32ca4b02a36619210ca1411c'
            key: {
              ui_policy: {
                id: '8b6ae7eddd414358b0b76d9b662ee313'
                key: {
                  table: 'x_iio_sync_template'
                  short_description: 'incident.io sync: Problem is shown where there is one'
                }
              }
              field: 'problem'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'c14f58199e34430a9a81a9377d0baddd'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: 'c2edc09ffaab452a91d17bfeb3ea6bb5'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c1690cbd6d7a49a78248ea61487de96a'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'version'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'c182d9ed8af24a31b7dec87c20e9e4db'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'in_use'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c1f0220858d540bd91def10848b75008'
            key: {
              document_key: '0aa9ea1cf3ed4f08afa66122669ad87f'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_choice'
            id: 'c20b9df450484597853ec7213a0f33e1'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'ticket_state'
              value: 'completed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c23767afce3545a0aa1d1d5fab31b2bd'
            key: {
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'text'
              position: '10'
            }
          },
          {
            table: 'sys_choice'
            id: 'c2432cef21584d3ebd4bd6a57ed31c51'
            key: {
              name: 'x_iio_sync_note'
              element: 'status'
              value: 'skipped'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c243b5ed96ee4e6ba2feff0f6a17aac2'
            key: {
              document_key: 'afeb13816fbb4700abcc8e415d406bc2'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c250f589fd1b4579828a14b5ade8bd84'
            key: {
              document_key: 'bd99bf363f274932920896d2f71b5396'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_ux_lib_asset'
            id: 'c288e870094540ef97fef1eb7b825011'
            key: {
              name: 'x_iio_sync/main'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c28dedde04f6466dbaab76c0cdc91bb4'
            key: {
              document_key: 'd4cbe3d6e5f84c68af0389a51d0a50a9'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_choice'
            id: 'c2a6a746208f4a81b69034f0917ae5c3'
            key: {
              name: 'x_iio_sync_preview'
              element: 'status'
              value: 'answered'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c2e2b6354cf44eedae19e2d136227633'
            key: {
              document_key: 'cfff8f97fbe64d83b4ee995a74e42ce8'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_choice'
            id: 'c2f218ed098540669dea7dd3096e6013'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'change'
              value: 'same'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c31e8e03204d4bb8a50773bdf7e0d8ec'
            key: {
              document_key: '1e9685fe0cef4f1c8719939eb0d0c286'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c32d6fed2f5f4af79e32d66e586dc0a0'
            key: {
              name: 'x_iio_sync_history'
              element: 'by'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c335015e21d14814bdf9e7c0c676b32c'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'state'
              position: '8'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c3577f5c9f6d41c5a6166901c465b8ba'
            key: {
              name: 'x_iio_sync_note'
              element: 'attempts'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c386306c2bbb43648548f77e6cb3de86'
            key: {
              document_key: '0f38d94ef15e40489dc7e6625d78bccb'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c3adfad157704ba89afea2f50c31812c'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'problem'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c3b42df869e342bcb6bc651b9918c238'
            key: {
              name: 'x_iio_sync_connection'
              element: 'mail_users'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c3e5a26b7d2844f3865e58adbf480639'
            key: {
              document_key: '8bed1818a46e4d4fbbcbf099669a1806'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'c3fb25559fe8412e9a484d797c980f86'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'state'
            }
          },
          {
            table: 'sys_db_object'
            id: 'c401be9f2a2249e490ca8c5d803e7492'
            key: {
              name: 'x_iio_sync_mail'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c409777c39634ce78f0a8e55bb110203'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'problem_key'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c442d76833f4404196324cc1e5038c42'
            key: {
              list_id: {
                id: '358911820dbf4ea3b4de2c312117275d'
                key: {
                  name: 'x_iio_sync_mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'kind'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c45c92449c6b47199fffbb8903a720af'
            key: {
              list_id: {
                id: '267f97e7741b4bae98324015307cf6fc'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sent_at'
            }
          },
          {
            table: 'sys_ui_policy'
            id: 'c475fe1502fa4b76aabedfd37452b737'
            key: {
              table: 'x_iio_sync_status_mapping'
              short_description: 'incident.io sync: one status leaves no choice of a category'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c4be2dae290b4ef29e8ec5502647bc12'
            key: {
              list_id: {
                id: '5759ac5242624aa885dad132a1dd3c3f'
                key: {
                  name: 'x_iio_sync_note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'next_attempt'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c4e6355bf1df4d7b8259414393abdd5e'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'label'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'c4f995adfa3e4dbf9f284bdaff86a0eb'
            key: {
              name: 'x_iio_sync_link_request'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_index'
            id: 'c522b42164b343f78567ddbf656969dd'
            key: {
              logical_table_name: 'x_iio_sync_cursor'
              col_name_string: 'problem_key'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c53a156d39464d05bd771411272420a9'
            key: {
              sys_ui_section: {
                id: '8062408379fd4d5e8842b846c80bdfa7'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'reference'
              position: '0'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'c53e8ee5b1214dd59c2765fd1942b386'
            key: {
              sys_ui_action: '1b5481d70457433997522c3d7af60d05'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'c552b36296fd4020a1eeac4a3b56c972'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'discarded_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c552be4e6e194098b3addc0ec803dd23'
            key: {
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ticket_state'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c5a27f11fc2c457ba6ea1f6d40cab7fe'
            key: {
              document_key: '6f65dc34c31344478287fbe36e470279'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c5ab29755f0e441c92b753fef5e8f258'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'events_before'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c5bd08f56ddd433ca75b9f139eeef6bc'
            key: {
              document_key: 'e2e1107bf769483f99fd3592cf3d7f47'
              variable: '98c44875ffa033008d3f5d9ad53bf1fa'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c600df1297454ef1991506e2720b220c'
            key: {
              document_key: '4edd59926dda41f4b7f290f9fd88cd20'
              variable: '1778a7480f20101091d0f00c97767e03'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'c60a7765e82a44a79110307715745647'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'on_edit'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'c61bfc6cb87d4123b68d41d9ed6d746e'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'category'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'c61fd46af4aa46d08d3c5cd949cd46c0'
            key: {
              sys_security_acl: 'ed57321c8704428a9283513162a0a7a2'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c646e0a8a47f4897974ffbe9c9890527'
            key: {
              document_key: '3a25edfb8821494daa70b229995291a1'
              variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c6674a6a1ac64bbc9894ca56a6afe54e'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'in_use'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c68afb9028f84b7ba4ce47102c168679'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'sent_at'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c695bdbbc8b549c086310e92b662f6de'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'on_edit'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c699c25b1fbd4a38aff43637a9c486bb'
            key: {
              document_key: '30a936934e4f45f08447e95fbd509e81'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c6fe6d4fe7ed4ce49755f5ac96e3b78b'
            key: {
              document_key: '8e0cdef653c2424d8428d22de9bccd91'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c759748284c449548d1abf1d48eb774c'
            key: {
              document_key: '57fca3d937eb48f8a0557fe434b824ce'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c783f8d665494ad38c8b8cea8deb0ff4'
            key: {
              document_key: '2ba1c0e6b56b46aca6e72c24c2e497c2'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'c78d093cff884b35b0fadf21c16f91b1'
            key: {
              name: 'x_iio_sync_link_request'
              caption: 'Link to incident.io incident'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c78f31737d3e4a23a98dc86dbf29b9ce'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'claim_answer'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c7a20561d7d84b8c90a1d3dcba107ead'
            key: {
              sys_ui_section: {
                id: 'b37e582dbc7c4ca2befb6c0c52160ac9'
                key: {
                  name: 'x_iio_sync_mail'
                  caption: 'Mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'body'
              position: '10'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'c7b5353809bd46598766706c7757253e'
            key: {
              sys_security_acl: '54f58c6b88b1462aa4cd518bd80e1523'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c7e571b9291a4626a42bf3d9920faacb'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'value'
              position: '14'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c7efbe1bee144631896a513077aa207f'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c7fa91cde7874e8a833a3539cf4057e1'
            key: {
              document_key: 'fa6c450b25fc4b039840fb871d60fe9a'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'c7fd3956a41e4e13ba1b2b2a5bc94dcb'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
              id: '3fb7ab42c11a4f4b86cc63599654f35e'
            }
          },
          {
            table: 'sys_ui_policy'
            id: 'c7fddfbf52ab469c9dbb7fc824b52987'
            key: {
              table: 'x_iio_sync_template'
              short_description: 'incident.io sync: only incidents in ServiceNow get updates as work notes'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c80efd1e57744fff8bb2534177f61f30'
            key: {
              document_key: 'f8604d675f0d47ddb8ce6247df097703'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: 'c85388cda423484ca9355fec6d2d6c0a'
            key: {
              ui_policy: {
                id: '46740e20bdab424b9e4408321bd79ba5'
                key: {
                  table: 'x_iio_sync_status_mapping'
                  short_description: 'incident.io sync: Problem is shown where there is one'
                }
              }
              field: 'problem'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c8a6ea4a366b47859da920f3fa783742'
            key: {
              sys_ui_section: {
                id: '5a465e35cd7348cfa58a85fcc8ef6fb1'
                key: {
                  name: 'x_iio_sync_refusal'
                  caption: 'Refused document'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'last_at'
              position: '5'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c8ac7c15473349068784ce3afc0e1442'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'hidden_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c8bca103b2204a96866f6bc1b3249638'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'answer'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c942adcd2ecd466e88303c0f8a347d95'
            key: {
              name: 'x_iio_sync_problem'
              element: 'problem_key'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c9aa8214257748668318d31244029b91'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'record_version'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c9cafcb0de144834a149ac2cf580c194'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'first_seen'
              position: '9'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ca172a2888ec4f10b38f0f5d4c50f50c'
            key: {
              document_key: '519d07153f04407f9291f4a066da162b'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ca2c2f1fa26b4d04a73f8c7b7c82db3e'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'jira_issue_type'
              position: '6'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ca51de7cb31a4755b9770fbb7469b0d2'
            key: {
              list_id: {
                id: '663547fea45c443383532b4a0b11254b'
                key: {
                  name: 'x_iio_sync_check'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'ca67f282aaf24bb88045261e57072c6e'
            key: {
              name: 'x_iio_sync_field_mapping'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'ca795c5af27040e3b26a225e09a6b8a3'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '4bc53bc341be496282fe19dff42e5d87'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ca808a90de01443eaf53fc9efd758b5f'
            key: {
              sys_ui_section: {
                id: '869a6ec9607c4a7295a56e1453136697'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'discarded_at'
              position: '4'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ca86a78cc52c4573ac27565439d4277a'
            key: {
              name: 'x_iio_sync_template'
              element: 'static_values'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'caa021d7daaf47ff8ee09dbd105e2706'
            key: {
              name: 'x_iio_sync_preview'
              element: 'result'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'caa90d0782d54962b27732bc2a79110f'
            key: {
              name: 'x_iio_sync_note'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cac13eac7f1546b5a7d048a75bee484d'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '6'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'cac265d2b7434efd930b68b4967131c5'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'hash'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cad90e7203514e58919daafb9456f98c'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'target_table'
              position: '9'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'cb1747fe30794c5eb11bc9c85833b305'
            key: {
              sys_ui_form: {
                id: '3d2ddc38356b4ba28252b07189ecbe78'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cb235e2e81874cdb98fd8d51c42fc023'
            key: {
              sys_ui_section: {
                id: '80b031fd4121477281d4702e5864d4c8'
                key: {
                  name: 'x_iio_sync_history'
                  caption: 'History entry'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ticket'
              position: '1'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'cb5e26ff3d9247eab8b6e0cf992e8337'
            key: {
              name: 'x_iio_sync_attribute'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'cb854f40a0c9459c87317be8279c2c3a'
            key: {
              document_key: '8240f852f31f43248d8626755228bcec'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_documentation'
            id: 'cbc6951df54945b789415627d8d2cb1a'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'owed_after'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'cbcee0cbfd994cccb97adc1da4d13b68'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'reason'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'cbd2512d500d4303b47cee4fb5986e26'
            key: {
              list_id: {
                id: 'fdc9cbf29a7c41fa85cc5ce69d407696'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'would_template'
            }
          },
          {
            table: 'sys_db_object'
            id: 'cc1d4e20c483411b90c69ece48c89ab7'
            key: {
              name: 'x_iio_sync_history'
            }
          },
          {
            table: 'sys_choice'
            id: 'cc40a7f9959644798db777747f081f42'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'status'
              value: 'failed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'cc701c15698f4cafa42f4471f31a449c'
            key: {
              list_id: {
                id: '488cc41c833a447ba95b4f8d32bab10c'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'values'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'cc998120c9814552b85048e8a7ec0e1b'
            key: {
              document_key: '08f00afa350741f68a8da1f88a0f4b9e'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ccd53ce65f7f45b384b9d4ffc284306b'
            key: {
              document_key: '6230ba0242f648d19b44001dd32ec9e3'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ccd9ca1ab90c49aebf1cde89211c45db'
            key: {
              document_key: '6c365305d217459aa37bfaeef7cd2c08'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_choice'
            id: 'ccfc23ee8c064913a3c156b10bf708c6'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'kind'
              value: 'value'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cd09c61b97ae4ab8a91aa813caee2845'
            key: {
              sys_ui_section: {
                id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '10'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'cd5af8904e8447c5be8e11b4d2ee1b52'
            key: {
              sys_ui_action: '68d9e3c2e858480286031035e141cb85'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cd9556c1153f44d89518826a5e629ba6'
            key: {
              sys_ui_section: {
                id: 'c78d093cff884b35b0fadf21c16f91b1'
                key: {
                  name: 'x_iio_sync_link_request'
                  caption: 'Link to incident.io incident'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'incident'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: 'cd956de79d4a47259e632660fdf7daf3'
            key: {
              name: 'x_iio_sync_check'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: 'cd980932e9ac447e8c3a2240a7d283d1'
            key: {
              logical_table_name: 'x_iio_sync_cursor'
              col_name_string: 'kind,name'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'cdab554d1e2543c5aca358773058c991'
            key: {
              document_key: '943d960821d8484398f740d068202943'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ce2efd2ac0d746c1b2d0cc0fe5ff1d6d'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ce62dea2907d4292acff8a4620f0b34a'
            key: {
              sys_ui_section: {
                id: 'a02011b73155494b8965056e4f07758a'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  caption: 'Status mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ce6ea084eb8d4af0a807722ae475dc06'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'now_template'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ce9b5a39a5414faebd3c939482e97abb'
            key: {
              list_id: {
                id: '5759ac5242624aa885dad132a1dd3c3f'
                key: {
                  name: 'x_iio_sync_note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'discard_reason'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'cebef631009c4c51b1aef9887eb5b475'
            key: {
              list_id: {
                id: '488cc41c833a447ba95b4f8d32bab10c'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'status'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'cec6645651e14f53ae7755ee023cb5e3'
            key: {
              name: 'x_iio_sync_problem'
              element: 'kind'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ced8ef1729464621a47aa9898794c88c'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'direction'
              position: '2'
            }
          },
          {
            table: 'sys_choice'
            id: 'cef5b3a39f004715a1dd9b1cfef209a0'
            key: {
              name: 'x_iio_sync_mail'
              element: 'kind'
              value: 'clear'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'cf5c1dd83018416aa87cfa31b7e5815f'
            key: {
              document_key: 'df107e149a2541eb851027e95382a8fb'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'cf610a1d80e54843aaf2fcca221f112f'
            key: {
              document_key: '387044410b384b5abb4f8c3cd74806d0'
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cf664e5113934ac7b5ff041451a97424'
            key: {
              sys_ui_section: {
                id: 'e8e50f51ecd24e6881de454d28a5ad7d'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'hash'
              position: '2'
            }
          },
          {
            table: 'sys_choice'
            id: 'cfa2460b41c742969ed89a34777cca5d'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'type'
              value: 'preview'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'cfe049db9c084527b4c536bc0aac538f'
            key: {
              name: 'x_iio_sync_template'
              element: 'name'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd003b961154d409191f8bf425493c763'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'warnings'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd010c858fbe84ea3bebba207b1269436'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'oldest_app'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd05d0c72739846f381565747cf33df34'
            key: {
              document_key: 'e1b4d83705b54327a7453790f090ce89'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd06a260f40ab4a7387a8cf4c21d5f1c3'
            key: {
              document_key: '20dccc1f1b3541619143d312ba1287bb'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd07864bd19324796956ea8a94f4bf64d'
            key: {
              sys_ui_section: {
                id: '69f026ea47434b00be664915539006fb'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'discard_reason'
              position: '1'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd096c4802411450d9beef7bbba66e695'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'columns'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd09b665b9c624b0aa11e7f9a2dd6419b'
            key: {
              sys_ui_section: {
                id: 'a1c4cd7a6f33411fa1433573385faf90'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd1035f7071424ea28910bdf93a22379c'
            key: {
              document_key: '61f354c96d97447da2e8e6c1bcb1d244'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd10eb7fe94a4444497fa68c7e1351eda'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'catalogue_failed_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd10f453d184d42cf80c43f0baa2b1064'
            key: {
              name: 'x_iio_sync_problem'
              element: 'ignored_reason'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd137e0be3c5f47e0b9bb6c82e41e0e94'
            key: {
              list_id: {
                id: '1dd7a81cd716461f89683398daaa5707'
                key: {
                  name: 'x_iio_sync_problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'direction'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd14983a0b2744e2c979ea430d0354be3'
            key: {
              document_key: '98c8c9e78b49445cba4b7b2455ed2bd3'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd14bd0a50994451e8cd9ddbde89448ba'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'lost_at'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: 'd1628d7049c8490895fb31637b7f5cb5'
            key: {
              ui_policy: {
                id: '71ce7fba4ba14b3f892d50d38f002d30'
                key: {
                  table: 'x_iio_sync_template'
                  short_description: 'incident.io sync: a template for Jira has a project, one for ServiceNow a table'
                }
              }
              field: 'jira_issue_type'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd170ac6d155640fab968dd27c6fa11f8'
            key: {
              sys_ui_section: {
                id: 'b37e582dbc7c4ca2befb6c0c52160ac9'
                key: {
                  name: 'x_iio_sync_mail'
                  caption: 'Mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'link'
              position: '3'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd1a4c06b86b0428a89ac48d939c9a04e'
            key: {
              list_id: {
                id: '6c1e6881d3174c66a95a7059edad9119'
                key: {
                  name: 'x_iio_sync_history'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'by'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd1ad70f138494e59aed5d826ec936eee'
            key: {
              list_id: {
                id: '2322768d77214349abdfb1842693201c'
                key: {
                  name: 'x_iio_sync_condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'operator'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'd1b0262500a54dcc9e3f9fa31f4468a5'
            key: {
              sys_ui_form: {
                id: '0a7a0263a5ca4aa6a3e4044681be0bb3'
                key: {
                  name: 'x_iio_sync_tryout'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd1ba612088344c358fde8966b5043061'
            key: {
              sys_ui_section: {
                id: '80b031fd4121477281d4702e5864d4c8'
                key: {
                  name: 'x_iio_sync_history'
                  caption: 'History entry'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'template'
              position: '7'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'd1db3d9bafef4b2886a25ba293bfba47'
            key: {
              sys_security_acl: '396f4345949a4bb2b8adf4feda396afe'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd1dcd720ffa545d18f6892965e6937b3'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'retire_on'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd21168a1f50b4e4dbec558218f48611b'
            key: {
              list_id: {
                id: '488cc41c833a447ba95b4f8d32bab10c'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'active'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd233f363feb9402fbd75bf6016302487'
            key: {
              list_id: {
                id: '277cd310b8e44873ac53616a7ed1ec06'
                key: {
                  name: 'x_iio_sync_cursor'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'position'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd23838070f91468ab1903fe71476a7f0'
            key: {
              sys_ui_section: {
                id: 'db801b6c6af74a51bc4bac6532636094'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  caption: 'Field mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'destination'
              position: '2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd26b132961554153bd84d797c6131d82'
            key: {
              document_key: 'b927f6d85bf24d0aacddcdfa3cd66e2f'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_choice'
            id: 'd2833245a8ea4bbdbcfee3819aeb9c6d'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'state'
              value: 'sent'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'd28965f25b5f454584689e3acf866409'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'kind'
              value: 'lookup'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd2898e0041de4496ab2d6ad503c79d70'
            key: {
              document_key: '3282736ef5524398bc62ed7eabd91d8b'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd297a648d34247e89525ff32cbf91285'
            key: {
              list_id: {
                id: '18449684301748e5aebae475940aa74d'
                key: {
                  name: 'x_iio_sync_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'active'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd30541e873d94521bf731ce93e622bf5'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'sweep_failed_at'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd3425bf6f8cb48bc8e6b55e586f31d4b'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'target'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'd345363256044af4b787972e1edbf9bd'
            key: {
              sys_security_acl: '82dd3217d2dd489c8e15d655b9709060'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'd397e277b9d64e7a8769205331cfbf21'
            key: {
              name: 'x_iio_sync_option'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd3b4b9ba97844b3fa8e0fa4204858301'
            key: {
              document_key: '2f604899fac3496ab3ea8fbc4700539c'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_choice'
            id: 'd41a31b7cfd245c295ca42aed42077fe'
            key: {
              name: 'x_iio_sync_condition'
              element: 'operator'
              value: 'at_least'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd42448c935ad4c55a329e4f49fe45b0d'
            key: {
              sys_ui_section: {
                id: 'b37e582dbc7c4ca2befb6c0c52160ac9'
                key: {
                  name: 'x_iio_sync_mail'
                  caption: 'Mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'queued_at'
              position: '7'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd446f737a4584cc48033e1daaafb39f0'
            key: {
              document_key: '4a1172b765794c2eb8e44d24a336cbef'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd48b94d5a8b047989adc2de9c3fedb2f'
            key: {
              name: 'x_iio_sync_condition'
              element: 'operator'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd498f73266ca4dc18676e1f96bc4b05b'
            key: {
              document_key: '943d960821d8484398f740d068202943'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd4a54ac304294873b9e2e094c4f39d66'
            key: {
              document_key: 'e15b8fd365d740ca817aefcf420370c3'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd4cdf19099e54ba0bdedfd71b8624f84'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'status'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd4eba7863b38419a88e03ccdc1f0076c'
            key: {
              name: 'x_iio_sync_template'
              element: 'destination'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd59e87d7904246dda9f9f193550d22c0'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'discard_reason'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd5a804e6b7a84afb9442e3c1b5edfe80'
            key: {
              document_key: '806efdeb6941453980dc346b99304f80'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd5b154db90994886b33bbe8ca5137bcb'
            key: {
              name: 'x_iio_sync_problem'
              element: 'records'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'd5fe9ca661e94e498d215cc85bb055b6'
            key: {
              name: 'x_iio_sync_history'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd6079f02a1154fb1a1eea83b304e8e10'
            key: {
              name: 'x_iio_sync_template'
              element: 'destination'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd620a74c98d64d30ad58cee96e0e58db'
            key: {
              sys_ui_section: {
                id: 'b37e582dbc7c4ca2befb6c0c52160ac9'
                key: {
                  name: 'x_iio_sync_mail'
                  caption: 'Mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'groups'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd63af49a4dca47dda25ed6581be5987d'
            key: {
              document_key: '52baf79baff14d839a0d6804e212fc05'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd63dcba3215648169ae5fa8c64b9976a'
            key: {
              document_key: 'c4a63728fc444c44ae5aeea28c2b841d'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd6555975f6864fc780c9fa6a676ff3dc'
            key: {
              document_key: 'ea8374444851421ab63bfaeeb47d5056'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd692e4d2c05c49efab39c87bf3928b70'
            key: {
              name: 'x_iio_sync_option'
              element: 'rank'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd70fe1f93da6449eba346b1f38891e09'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'problem_key'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd711978d560843318cfa25f4f95c6986'
            key: {
              document_key: '3f8b4dfc229743169b5f79c5a277f77f'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd74e03634ed14834827607f09ee02b27'
            key: {
              document_key: '28b1cc98b19d4903bd19d6ccd15eb07c'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd752175e8bea48c088806f32cba5c0fa'
            key: {
              list_id: {
                id: 'e5c7274e7f3345dfafa432187f58c4b0'
                key: {
                  name: 'x_iio_sync_attribute'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'label'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd7536fe0bd2d4c7184827f7bc7c21cf9'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'key_missing'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd764bc8d268747d0a51445e041d88c90'
            key: {
              document_key: '5c76c90be8364c94828c3c20f86abfb0'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'd7e9853525634f1b9744f1dfab5ec22b'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '88862bba5d904db695cc2840b23c4835'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd7ee04161cbc4be0a7bdbf64cea2a826'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'echo_version'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd837cc50d41b43398d3af62dd22152da'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'position'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd860bdd085e24efbb3797b6d0d5bf518'
            key: {
              document_key: '57fca3d937eb48f8a0557fe434b824ce'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd862fa9a74b34eaea9cce8431077e707'
            key: {
              name: 'x_iio_sync_connection'
              element: 'confirmed_instance'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: 'd86bb92abf404630b773804875e666c8'
            key: {
              logical_table_name: 'x_iio_sync_refusal'
              col_name_string: 'retire_on'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd86f39004a7a4d37b77d712af0ce6c6e'
            key: {
              list_id: {
                id: '0b1ec3e2837d4710ae62b8cb06ff92b4'
                key: {
                  name: 'x_iio_sync_option'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'attribute'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd873f096458c48ccb4964cd22952db5f'
            key: {
              document_key: '8170a81e988745298a5b8e64fff217df'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd874d4054f634cb38f0f1dad97ea7298'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'ticket_state'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd898402ee00b426f8d69554cf71b4636'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'jira_after'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd8b53d203352448db1f0195acfe03b86'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'retire_on'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd9151f07e14441a8848c85df3b873308'
            key: {
              name: 'x_iio_sync_connection'
              element: 'mail_groups'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd9380811d08a4c1e96430dc94f33c15c'
            key: {
              list_id: {
                id: '358911820dbf4ea3b4de2c312117275d'
                key: {
                  name: 'x_iio_sync_mail'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_created_on'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd95baa2411784b41a782ed0faf986295'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'payload'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd97e3cafdcca40589645cec7f61ded5d'
            key: {
              list_id: {
                id: '71f54bd7922d450987d249545fd06396'
                key: {
                  name: 'x_iio_sync_tryout'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'skipped'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'd9864ce0663146b688ac833d939064ed'
            key: {
              sys_security_acl: 'cd04bda74d1b4eccb52fb177eff32c96'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd9ec245e8289459e895faa694a5074b2'
            key: {
              list_id: {
                id: 'fdc9cbf29a7c41fa85cc5ce69d407696'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'columns'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd9f6e1f324b94561b49fbd2c3a817e6a'
            key: {
              document_key: 'e0b910b20b08430bafb6e6645900e8db'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'da1638ae1b7f4147867618e404585f7c'
            key: {
              document_key: '922f49ff9ee94d12bbf703e43bc8ee24'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'da195d84e9bb4996a4281fcee3d1a398'
            key: {
              document_key: 'ee64cffbd03a412c9d34ba639e0b7617'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_documentation'
            id: 'da36eecb9983461f8ac31e05f9f9aca5'
            key: {
              name: 'x_iio_sync_check'
              element: 'what'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'daaa232d2ce34d6f9f46ad7f1d95dc2b'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'mail_groups'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: 'db0bf882fc9344f3b42a916aec7164ad'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'notes_before'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'db3679ba34b24e3fa4fe19f3545f8337'
            key: {
              document_key: '0a99aac5c4944d42b39a7b1d47c57a6f'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_documentation'
            id: 'db48b2d68e904a28bf62f29a2ed1a655'
            key: {
              name: 'x_iio_sync_history'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'db4ba617cf5045109cacde6e40efc62f'
            key: {
              name: 'x_iio_sync_template'
              element: 'target_table'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'db801b6c6af74a51bc4bac6532636094'
            key: {
              name: 'x_iio_sync_field_mapping'
              caption: 'Field mapping'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_choice'
            id: 'dba987c616ff4b869c1dfbd7315f3020'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'category'
              value: 'live'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dbd7c142bd5e43afa5d7692d452b2705'
            key: {
              document_key: '0749a130179d4d3fb1ac0e916766a168'
              variable: 'ff06ab840f20101091d0f00c97767e6d'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dc2ca0f6d2fb46459ba983e94d59e0cb'
            key: {
              document_key: '09222448e9f7460db91236cdd01c68bd'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_choice'
            id: 'dc40e7a4a3a8482da8e4a0ef4a48c7ca'
            key: {
              name: 'x_iio_sync_check'
              element: 'who'
              value: 'platform_engineer'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'dc44ad4930ae4cf7af32eb9928b5dda6'
            key: {
              name: 'x_iio_sync_mail'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'dc54a3580bb94090afd043dfe16db09d'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'fallback'
              position: '11'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dc95e1ee614b4f2097ec42f83744664a'
            key: {
              document_key: 'd788cf1d8fee41ec83a82271069263d0'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'dca5b3b7f2d14d678a4de2b49a548d55'
            key: {
              list_id: {
                id: '18449684301748e5aebae475940aa74d'
                key: {
                  name: 'x_iio_sync_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'record_type'
            }
          },
          {
            table: 'sys_choice'
            id: 'dcad0224a94745a985946fda151f41a2'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'claim_answered'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_db_object'
            id: 'dcd27b80bec74e39a5359b2657476cc5'
            key: {
              name: 'x_iio_sync_refusal'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'dcf20246b00544bcbe48b45b80cdbedd'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'next_attempt'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'dd00ac617a9c41328e00a609b4eaab46'
            key: {
              sys_security_acl: '2d96d133a6ed4ae292e357728e2eeeac'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dda6edd6a9cf4d4798545ddef04f2520'
            key: {
              document_key: 'f7cd14049b524ba99b9149282efbc441'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ddd972679f2344139883b4cc8834ecdf'
            key: {
              list_id: {
                id: 'ffac2a0488eb4950818cf91aa02e7b27'
                key: {
                  name: 'x_iio_sync_field_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'jira_field'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ddf1a94f3deb4b6995f4d0ed2ca0eb2f'
            key: {
              sys_ui_section: {
                id: 'a1212268b31940b8adc0b44ff95ca81b'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'First decision'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'first_decision'
              position: '2'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ddf4741346564b17b07eb915a30b7293'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'source_updated_at'
              position: '2'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ddfc4a33b94842bca60e4c5bad4d4945'
            key: {
              sys_security_acl: '569b918a97994e5183530566d4890d33'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'de0b919bc2384526bee17140b7f4f254'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'number'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'de1d8dc782f84ecfb40ee2150993440a'
            key: {
              name: 'x_iio_sync_connection'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'de3154ff69e346ac93188448aa537b41'
            key: {
              document_key: 'e15b8fd365d740ca817aefcf420370c3'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_choice'
            id: 'de711ffb720e412085647c11605b795c'
            key: {
              name: 'x_iio_sync_check'
              element: 'state'
              value: 'warning'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'de78f65a36aa4f8f9d763e40521532b1'
            key: {
              document_key: '099994d8bb8742f59d5dc788a9302a2e'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_documentation'
            id: 'de8b2c4b4b2c437e862d801cf29c7ca8'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'lookup_table'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'de9c7f62cee849d5a840c656c51f7cac'
            key: {
              document_key: 'cfff8f97fbe64d83b4ee995a74e42ce8'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dea1ab28b81e4c998b6bea0ba47f5b43'
            key: {
              document_key: '7a03d4fdb541431f82bf010e48677062'
              variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'deb002aeea7b4306aa4eab142bc3fdb1'
            key: {
              document_key: 'afeb13816fbb4700abcc8e415d406bc2'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'deb1bdbcf5f8452ab00452f1391bfe3c'
            key: {
              sys_ui_section: {
                id: 'a02011b73155494b8965056e4f07758a'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  caption: 'Status mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'target_table'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: 'dec249b85e6d49d89c2b931b5abb9ea6'
            key: {
              name: 'x_iio_sync_history'
              element: 'configuration'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ded55792c89341de8a769843136b4219'
            key: {
              name: 'x_iio_sync_attribute'
              element: 'kind'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dee3376ac0da47988563fece6b0b3323'
            key: {
              document_key: 'dcc86094109c410b9face06802e6c7b2'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_index'
            id: 'df10bf8303e54a738ebb500cfe43882b'
            key: {
              logical_table_name: 'x_iio_sync_option'
              col_name_string: 'attribute,external_id'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'df17f11e005b433faeaa0f754742cc95'
            key: {
              document_key: '1cc9aabb7f76431a9ed1b2a084772543'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'df38b1bb8194480297b42bb07f732c3b'
            key: {
              document_key: '3f8b4dfc229743169b5f79c5a277f77f'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'df893bd0b3dc471582e4ad165ad341f8'
            key: {
              sys_security_acl: 'f45028d2f2ac4944b19907f33153edc1'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'dfab7e45ac464f5086834bf173447ccd'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'journal_watermark'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dfe7e205c5c54e72af383a9a29f1bf32'
            key: {
              document_key: '1e8f908c416447fd96fce3aa5a133c90'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dfe8ad6d604048d29d7fcb98214db998'
            key: {
              document_key: '5f31c91dfa7446a3bdadf373b55365df'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e00a29a687424bb7bf8a5a7c7d0269f0'
            key: {
              list_id: {
                id: '5759ac5242624aa885dad132a1dd3c3f'
                key: {
                  name: 'x_iio_sync_note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'error'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e02aaab43b924498b38e5f5d1ca30a02'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e0332d61824a42d8a80d4355a889ee26'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'parent'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e04d3dfbb0934ab4a95cfc48d0b51c40'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'target_table'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e053f23ff27e41f3b9bbd046b7afc2ac'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'values'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e061580d2e274541a89f20906bcacf75'
            key: {
              name: 'x_iio_sync_history'
              element: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e0619e213ae447479d5334ca6f5e349c'
            key: {
              document_key: '2f9ab88ebcba4f23b292fdca9b4cf14f'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'e08139e9ce744ded96fd7654df2857b3'
            key: {
              sys_ui_form: {
                id: '8641ecd0308d40ceadd43f2e9a2ba049'
                key: {
                  name: 'x_iio_sync_refusal'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '5a465e35cd7348cfa58a85fcc8ef6fb1'
                key: {
                  name: 'x_iio_sync_refusal'
                  caption: 'Refused document'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e0dd40b4b8fd484cb540fe3f20c6a497'
            key: {
              sys_ui_section: {
                id: '73a3820866d24f56834a14b3b6718981'
                key: {
                  name: 'x_iio_sync_condition'
                  caption: 'Condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'attribute'
              position: '2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e0dec3e17f21425585f1b18be27f7f90'
            key: {
              document_key: '5f31c91dfa7446a3bdadf373b55365df'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e0e39f2052e646adae83210c3f41960e'
            key: {
              document_key: 'f7cd14049b524ba99b9149282efbc441'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e0f03aec52f34d228005d8ca71951c34'
            key: {
              document_key: '0aa9ea1cf3ed4f08afa66122669ad87f'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e127d29e394e4cea9c2a961f0193ece3'
            key: {
              document_key: '943d960821d8484398f740d068202943'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e16fe92661ae4147bf7dae42eaebdd12'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'column'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e180db2392d240abbba66d788bb400da'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'asked_by'
              position: '3'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'e1883b56869c44299f0996a484d867d7'
            key: {
              sys_ui_action: '3fb25ae447914a9bbe0a3195a35d9228'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e1c3f3308f224f39bab2f34439ec6989'
            key: {
              document_key: '0749a130179d4d3fb1ac0e916766a168'
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e21d53cae14a40038b7ff94e8e2c5395'
            key: {
              sys_ui_section: {
                id: '5a465e35cd7348cfa58a85fcc8ef6fb1'
                key: {
                  name: 'x_iio_sync_refusal'
                  caption: 'Refused document'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '6'
            }
          },
          {
            table: 'sys_choice'
            id: 'e237bd525cfa45ab8b040f6388fc3ab0'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'on_edit'
              value: 'incident_io'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e23f4dfa9fb2414f809c1a0bc75c0bf7'
            key: {
              document_key: '0dd03f00fb1e46bb802a56a1243763fa'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e24c0614e2bd4aec90a20498ea3a90dc'
            key: {
              document_key: 'd1a6e83584fd4021a0820286bd5af25f'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e28e467900e24452b0d4143916469486'
            key: {
              sys_security_acl: 'c7865537cd6142b5a3ecd0c27ef75066'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e2ad26017f9b4f8986e7df8700eec697'
            key: {
              document_key: '8240f852f31f43248d8626755228bcec'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e2b1af45494247d7a87804d4f9c52d7a'
            key: {
              document_key: '2f9ab88ebcba4f23b292fdca9b4cf14f'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e303847ee2454e1e99bcda0d043a1e59'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'first_configuration'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e3350b2cfd8e4ccbbeefcb8cc338fe53'
            key: {
              list_id: {
                id: '488cc41c833a447ba95b4f8d32bab10c'
                key: {
                  name: 'x_iio_sync_status_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'category'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'e33d3d92c8c5432c97cc7e94a7ede4e0'
            key: {
              name: 'x_iio_sync_condition'
              element: 'attribute_kind'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e373e951805e46ec99803ead5674b44b'
            key: {
              sys_security_acl: 'a8370583075c42869efbf04eade1b4ad'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e378c622d9d348e7a45e0dcf7a1e0745'
            key: {
              sys_ui_section: {
                id: '752f4d70561c486fafdbe2c86d79d88b'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '9'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e37b4a401f7d4e9d90f331b6ea119eae'
            key: {
              document_key: 'a97f6ed16f1a46abad76b8f7fcdc546b'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_choice'
            id: 'e380e9396a1e4c26887b74c6db2f4403'
            key: {
              name: 'x_iio_sync_mail'
              element: 'kind'
              value: 'webhook'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e3b0aed9a82e43fead562f38bb7db82c'
            key: {
              document_key: '943d960821d8484398f740d068202943'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e40efcf3a2ef415ea2ef1702480cd929'
            key: {
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'problem'
              position: '12'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e41287c32f49464f934fa3dccd9fbee7'
            key: {
              document_key: '6f8386afe0154d758b02d1a1629085df'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e43306e139fa46f380bd969e4ee30fac'
            key: {
              name: 'x_iio_sync_template'
              element: 'jira_issue_type'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e442ca27e2724f5ab4addbd424817ce4'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'version'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e44f40b2501f444e8da459e8b2651337'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'tryout'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e4827e7af5b345dc950b552063988d8b'
            key: {
              list_id: {
                id: 'f0491a58f0964b7bb6b722150c6c1c8b'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'ticket_state'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'e491adbeb3364a9abe762ba45a58dfe4'
            key: {
              name: 'x_iio_sync_template'
              caption: 'Incident ticket template'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e4de9f79eb8044f0a75fbfd090273ac0'
            key: {
              list_id: {
                id: 'ae2c3ab8c07c47fcb6852b0275ed10eb'
                key: {
                  name: 'x_iio_sync_bridge'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sign_in_failure'
            }
          },
          {
            table: 'sys_index'
            id: 'e4fc425489a34dbf933c6083fd11de0e'
            key: {
              logical_table_name: 'x_iio_sync_tryout_row'
              col_name_string: 'retire_on'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e50cb0107bc14fb087e83abecac71bb0'
            key: {
              name: 'x_iio_sync_problem'
              element: 'mails'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e50fe7709e564a1d95cae76fe9d039da'
            key: {
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'state_label'
              position: '11'
            }
          },
          {
            table: 'sys_choice'
            id: 'e51661d6a808467880584bf3b5683713'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'change'
              value: 'moved'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e5301614f4f048db8ea3e55ff05b1e4f'
            key: {
              sys_ui_section: {
                id: 'a1c4cd7a6f33411fa1433573385faf90'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'discard_reason'
              position: '1'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'e53ea76adf344e7fb6a4f270596393f0'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '12718d6451f94acbb2bb7d550e636207'
            }
          },
          {
            table: 'sys_db_object'
            id: 'e56863abeadc43658a04fba2d019d026'
            key: {
              name: 'x_iio_sync_preview'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e58d3186b594483ab3bcd90a40dfc3aa'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'problem_key'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e5baa3ff2c914c30829eda23fd45352e'
            key: {
              name: 'x_iio_sync_problem'
              element: 'episode'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e5c6835a1eaf43d69013541a402ec1d5'
            key: {
              sys_security_acl: '42286332a8a24700be4b874a0abf4117'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_ui_list'
            id: 'e5c7274e7f3345dfafa432187f58c4b0'
            key: {
              name: 'x_iio_sync_attribute'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e620fcb6cd7f4045ac8f681b9b3a39e0'
            key: {
              sys_ui_section: {
                id: '4879e544b65048879565b7f3e6229c7f'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Claimed record'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e623c20b1324450ea890ac8f5461f99f'
            key: {
              list_id: {
                id: 'fdc9cbf29a7c41fa85cc5ce69d407696'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'title'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e63986f159be4fd69ee73d0dababae62'
            key: {
              document_key: '1a0a31a00f7b4c6baf9deb7d57d02edd'
              variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e63cb46a21d648db87cb9ddd00a60839'
            key: {
              name: 'x_iio_sync_outbound_event'
              element: 'sent_at'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e64e022f6b334cc4b2cef8a1dddb24a0'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'source_updated_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e66cd5cb91164571a8955fdffafaf80a'
            key: {
              name: 'x_iio_sync_mail'
              element: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e6cd0229ef804ead9eb5a62f559d3a07'
            key: {
              document_key: '099994d8bb8742f59d5dc788a9302a2e'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e6e7ad9f63694cefabc615a06b80faa8'
            key: {
              document_key: 'e2e1107bf769483f99fd3592cf3d7f47'
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e729069a6dd845fbb68248cfbc417d5d'
            key: {
              list_id: {
                id: '76d29037f8c8441ba723e623ae3f62bd'
                key: {
                  name: 'x_iio_sync_preview'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_created_on'
            }
          },
          {
            table: 'sys_index'
            id: 'e739204215bc4628aa984e502bb3fc9c'
            key: {
              logical_table_name: 'x_iio_sync_problem'
              col_name_string: 'problem_key'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'e75ed701e4264ba09dfa3b08af2fd8f6'
            key: {
              sys_ui_form: {
                id: 'bfd5e5185b214a6588a02e848c125c71'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e76285cf33524bb5a7778dabb6eaa5f0'
            key: {
              document_key: '52baf79baff14d839a0d6804e212fc05'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'e7b07a128cfc4a229e730cfe8d670db1'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'write'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e7b0e0eaea19401c91be4a4b04dd31e2'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'bridge_url'
              position: '2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e7bec5e722af4bb58559128554759956'
            key: {
              document_key: '4657f6134a544cd0a3766d327b122b8a'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_choice'
            id: 'e7c3dfacce604bf9bde0d34c8aff735b'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'kind'
              value: 'sweep_lease'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e7c3f96862dd4f2b80089d1bdf6d85ad'
            key: {
              document_key: '52baf79baff14d839a0d6804e212fc05'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e81db7a7be704ed695b6dc4660e650ba'
            key: {
              document_key: '635216617e0540e48664b4392d587548'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e823e1f5a4af412abedaea68a7fd3f03'
            key: {
              sys_ui_section: {
                id: '80b031fd4121477281d4702e5864d4c8'
                key: {
                  name: 'x_iio_sync_history'
                  caption: 'History entry'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'about'
              position: '3'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e83265b01cd149a5a89a9c86d28cbe1e'
            key: {
              sys_security_acl: '8dfbac5c030540f1ae340d49d2bb1e5b'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e83ed93dd24c4f109fafd096bc39e75a'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'public_url'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e8c11912182140d79718ce1e98d3a744'
            key: {
              document_key: '5cdbb9c8957f49fa8515dd6c7d5569cd'
              variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'e8e50f51ecd24e6881de454d28a5ad7d'
            key: {
              name: 'x_iio_sync_ticket'
              caption: 'Ticket'
              view: {
                id: '3478916ed83041a183a43d43133d991e'
                key: {
                  name: 'x_iio_sync_support'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e8fa34e9885d4437b9b48f03e449b38f'
            key: {
              document_key: '79ceb940a32e4cf4af2e9973ed969ae2'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'e907df38c72f43de8c13928a3a7e506a'
            key: {
              sys_ui_action: '4dba382eeefb494f97e1d40db842c3e2'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e90a2d1f80144bb78c033bf9f8a9deca'
            key: {
              document_key: 'c2edc09ffaab452a91d17bfeb3ea6bb5'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'e90aa3de3540449fb13d6f956ea1cd74'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'status'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e91f9b411c894ab297175c40d42bc867'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'discarded_by'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e9482afba6be4852a32e57bdfc1a1df4'
            key: {
              document_key: '7e9c21adb3454d3787fc751e47d138fb'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e95ec1e0055e40098b87b5bd61dd85a2'
            key: {
              document_key: '905ad4efcd1b40898d4972e38a24729b'
              variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e99ea3888c1e48fb9055f8c8ee6349a8'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'active'
              position: '8'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e9b5f4bdd9dc40699d3ce2e5cea66a62'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'jira_claimed_at'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e9f06dc22e114616a2caa242f9081c3b'
            key: {
              sys_security_acl: 'd75844c841554cddacb9376f00cca096'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'e9faa4cbb8034296a68804fdb3688d7e'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'bridge_error'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ea0a0d5de1d543b981516dfcf36e4d99'
            key: {
              sys_ui_section: {
                id: '869a6ec9607c4a7295a56e1453136697'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '5'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'ea0a1cda585c42debe43aa81dd07b44e'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: '61f354c96d97447da2e8e6c1bcb1d244'
            }
          },
          {
            table: 'sys_db_object'
            id: 'ea45f4a4393c472c90e6cdb54db5faaf'
            key: {
              name: 'x_iio_sync_status_mapping'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ea484d83ad974870b292184bd39b431c'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'write'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ea552cf6392849a089e3df46796f15f8'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'sweep_failure'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ea559e15f16b442bb91713f9d8499c72'
            key: {
              name: 'x_iio_sync_link_request'
              element: 'record_table'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ea96fb2984bf4393b96317a82ebcc3d2'
            key: {
              sys_ui_section: {
                id: '1f5603a0f0ab4a8d9031f68cab5a9a94'
                key: {
                  name: 'x_iio_sync_problem'
                  caption: 'Problem'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '13'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ea9c6d57e33749a6909724c3c75a3a9f'
            key: {
              sys_security_acl: 'f6bc000aaa3f4018963313d7483d8bda'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_index'
            id: 'eb147f2e3a154e7798c59f855eb04a96'
            key: {
              logical_table_name: 'x_iio_sync_outbound_event'
              col_name_string: 'source_id'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'eb406fa2e0fd4e86a7e0aaf2851e2d56'
            key: {
              sys_security_acl: 'c96e5a4d2a9e49fca5560656364ade9c'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'eb4a0c78f3aa415f9dacd838f231257f'
            key: {
              name: 'x_iio_sync_note'
              element: 'text'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'eb68cee6ba31455896b8e079b89cd406'
            key: {
              name: 'x_iio_sync_preview'
              element: 'reference'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'eb73af7af5ff486aa45d8821ae6cc88b'
            key: {
              document_key: 'ea8374444851421ab63bfaeeb47d5056'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'eb8417f0e0314c0eb46bf332721b70bb'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'problem'
              position: '17'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'eb97c223f4a34c53b977ddede271ee44'
            key: {
              name: 'x_iio_sync_tryout_row'
              element: 'reference'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ebc93fad0c2d486fab09de2daf4d9e0d'
            key: {
              document_key: '806efdeb6941453980dc346b99304f80'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ebcaff10b041449cb27c855e4d116931'
            key: {
              name: 'x_iio_sync_note'
              element: 'reason'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ebf02d9020cb46369c146aae961b4971'
            key: {
              sys_ui_section: {
                id: '80b031fd4121477281d4702e5864d4c8'
                key: {
                  name: 'x_iio_sync_history'
                  caption: 'History entry'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'by'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ebf5562f0352412296e30f9c517923df'
            key: {
              document_key: '6d35f48957e549a793c0664e5be00476'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ec5660fba5c34bb4ae99a23dc42531bd'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'public_url'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'ec66acdc722a448da44a7a96f9282553'
            key: {
              name: 'x_iio_sync_condition'
              element: 'attribute_kind'
              value: 'number'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ec7079a509da49f68241d54fa0094fe2'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'private'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ec767d78a5ab480c9fcaf2ba14a7feed'
            key: {
              sys_security_acl: '0085305357fb4cbd8d321b3372d35ef6'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'ecab67826ce64b5fa887202104b1cda4'
            key: {
              name: 'x_iio_sync_option'
              element: 'rank'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ecb8c6ee674543cfaba1196e44f45042'
            key: {
              name: 'x_iio_sync_option'
              element: 'label'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ecbfdef2bab14d079f1dbcd07515ece1'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'journal_seen'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ecc920a9a1a844d58ab6216f67464693'
            key: {
              sys_ui_section: {
                id: 'e491adbeb3364a9abe762ba45a58dfe4'
                key: {
                  name: 'x_iio_sync_template'
                  caption: 'Incident ticket template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'destination'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ed4874d5efb344b88cb3ca2c30daad21'
            key: {
              name: 'x_iio_sync_problem'
              element: 'first_seen'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'ed4cf34f8fa644b1a3632d09f6be0814'
            key: {
              sys_ui_form: {
                id: '8c007d9b93cb45a180cf002338858c7c'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '869a6ec9607c4a7295a56e1453136697'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Discarding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ed6215d01f064729a9dac63aa49874d8'
            key: {
              document_key: 'c3045426d691463f9c1a89fcc762f4ea'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ed8f1cdde1be49a8b59220e728a7a7a7'
            key: {
              document_key: '489aed25f4204946a58930f1dbc63a53'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ed93fcecf0cd495085a2b84153e04ddb'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'configuration'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'edaf1c8cb2354fac90c82d4131666b10'
            key: {
              document_key: '387044410b384b5abb4f8c3cd74806d0'
              variable: '98c44875ffa033008d3f5d9ad53bf1fa'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ede86f7618a948b187d566ddbc050178'
            key: {
              document_key: '806efdeb6941453980dc346b99304f80'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ee094942b2bf4267b43ebb5f810e299a'
            key: {
              document_key: 'cfff8f97fbe64d83b4ee995a74e42ce8'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ee338b6e26d44fe68af6f47d41a71897'
            key: {
              document_key: '52baf79baff14d839a0d6804e212fc05'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'ee3c87087c384e6f80ae0421aed12ec6'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'on_edit'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: 'ee65b7adfdb2431b8fee74d3d1bb459d'
            key: {
              ui_policy: {
                id: 'f94ff3083cfd481d92930efd11e83204'
                key: {
                  table: 'x_iio_sync_field_mapping'
                  short_description: 'incident.io sync: Problem is shown where there is one'
                }
              }
              field: 'problem'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ee818a734c00496285894f34c8003a38'
            key: {
              sys_ui_section: {
                id: '6b1a6af7910d44c8975b797e0df9cc63'
                key: {
                  name: 'x_iio_sync_note'
                  caption: 'Note'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'reason'
              position: '11'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ee9c295d819a40d2b935008e12a1e88f'
            key: {
              document_key: '7d5d399be8cf4fa1abb0698ea9589b7c'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'eeeec9ed73c74964b2f1bc288f7ea5fe'
            key: {
              sys_security_acl: '039e36137fa04d7a9531dac0548b5df8'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: 'eef129658281414cb2dab1426112cf7e'
            key: {
              ui_policy: {
                id: '5549b34df8724c5ab5a46d4d94b5cba5'
                key: {
                  table: 'x_iio_sync_field_mapping'
                  short_description: 'incident.io sync: a mapping for Jira has a field, one for ServiceNow a column'
                }
              }
              field: 'jira_field'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ef0e1bb2c9cb4fe7a6e102db228134e4'
            key: {
              list_id: {
                id: '71f54bd7922d450987d249545fd06396'
                key: {
                  name: 'x_iio_sync_tryout'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'private_count'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ef577acd510549569c5b9b2cb1f9dcb7'
            key: {
              document_key: '6e0603e01f404c5894752e1034ac60c1'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ef8cf2c01f2e4f3eb9a13fd0bbd5e3e7'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'answer'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'efc26fd0855b443ab679f6b1b0ed6ea5'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'catalogue_failure'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'efc2f988d78d4599a7aa5be336ce6867'
            key: {
              document_key: 'db3d1c9927fc45eea2b72023133ebfb1'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'efd0e31d24e44324be16492ef3d37fe6'
            key: {
              name: 'x_iio_sync_connection'
              element: 'confirmed_instance'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'efd954df34aa4972beb4344a9af5145e'
            key: {
              document_key: '2f604899fac3496ab3ea8fbc4700539c'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'efdc6c56d6d2419aab04dabc6c96c04e'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'lease_generation'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'efe5467b454940c6a22f1a8e5730092b'
            key: {
              sys_ui_section: {
                id: '752f4d70561c486fafdbe2c86d79d88b'
                key: {
                  name: 'x_iio_sync_outbound_event'
                  caption: 'Outbound event'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sent_at'
              position: '8'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'effbbea8f7314bf4959ef51ac7e05ede'
            key: {
              sys_ui_form: {
                id: 'bfd5e5185b214a6588a02e848c125c71'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '28661420eee042ba8f8f170a5e81d003'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'f01d816a381547c8b46353292a75fbd7'
            key: {
              sys_security_acl: 'f0b2e78a91624db9bffaecc8026051aa'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_form'
            id: 'f03da27504404fe184a75f61352511ef'
            key: {
              name: 'x_iio_sync_state_mapping'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'f0491a58f0964b7bb6b722150c6c1c8b'
            key: {
              name: 'x_iio_sync_state_mapping'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f073d2b324e3402e86a0cb5b7bf5c0b1'
            key: {
              document_key: 'dbf9749d1c344771a3c0cac41e1d1161'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'f07d7f6002854685ab187b9eefc9958e'
            key: {
              list_id: {
                id: 'fdd4c00d5d47454d983235548daca1b5'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'warnings'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f087c8c16ad347689c972b343e902492'
            key: {
              document_key: '943d960821d8484398f740d068202943'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'f0bfd74e388f4fbe89c387b8cee8b2cd'
            key: {
              list_id: {
                id: 'fdd4c00d5d47454d983235548daca1b5'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'reason'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'f0df8d941b0940b0bbae71ab5de3350e'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
              id: 'e4b31988cdcb42a98e7eea9dc33d15a3'
            }
          },
          {
            table: 'sys_choice'
            id: 'f12ccb0870bb483092cfca6556102970'
            key: {
              name: 'x_iio_sync_note'
              element: 'status'
              value: 'discarded'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'f14da240c0184fad847d6db240dc40c6'
            key: {
              name: 'x_iio_sync_mail'
              element: 'kind'
              value: 'first'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f1a092cee54d454bb3b2c8d6a7dafad6'
            key: {
              name: 'x_iio_sync_note'
              element: 'update_id'
            }
          },
          {
            table: 'sys_index'
            id: 'f1ad529659cd44d597ed0ee7e578f210'
            key: {
              logical_table_name: 'x_iio_sync_note'
              col_name_string: 'retire_on'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f1da919e29d54ca9a62e67df54ecf87a'
            key: {
              document_key: '1e9685fe0cef4f1c8719939eb0d0c286'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f1e77d1585024618a56e852e2d2a5af9'
            key: {
              sys_ui_section: {
                id: 'be847b2c13ba4340be7c32cab1d8a54e'
                key: {
                  name: 'x_iio_sync_state_mapping'
                  caption: 'State mapping'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'state'
              position: '3'
            }
          },
          {
            table: 'sys_index'
            id: 'f20512649da14bbab7e93f58f2bbdfde'
            key: {
              logical_table_name: 'x_iio_sync_outbound_event'
              col_name_string: 'state,sent_at'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f25108365ec1461a8dd9da96bfb2101b'
            key: {
              document_key: '4bc53bc341be496282fe19dff42e5d87'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f2a842e3ce7543ed8174308bf59f97cc'
            key: {
              document_key: 'c4a63728fc444c44ae5aeea28c2b841d'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f2a8a1c3f0c54f7baddc7db1a01eedda'
            key: {
              name: 'x_iio_sync_history'
              element: 'template'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f2c4b73a830a4d1784a08a650400b848'
            key: {
              document_key: '806efdeb6941453980dc346b99304f80'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f30bfb71c7d74043a570d018edde3476'
            key: {
              name: 'x_iio_sync_note'
              element: 'discarded_at'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f313922da70a42998375f988f984d850'
            key: {
              name: 'x_iio_sync_bridge'
              element: 'signs_in_as'
              language: 'en'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: 'f31d62809a1641ea98bfdc3a0b42fce0'
            key: {
              rest_message: '46c47874ac7849278239744664aa862f'
              function_name: 'deliver'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'f33adeb0c3344187a330492aed331f12'
            key: {
              name: 'x_iio_sync_bridge'
              view: {
                id: '3478916ed83041a183a43d43133d991e'
                key: {
                  name: 'x_iio_sync_support'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f3597a7b30a44fe988c3446f321b14e9'
            key: {
              document_key: '7a03d4fdb541431f82bf010e48677062'
              variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'f35cd7b32b8a47d4be540cc6810bfb7b'
            key: {
              sys_ui_action: '5d9e2091a3fb42f7b04e3b0a247c15cf'
              sys_user_role: {
                id: 'cf9326eccbda4817a99e84d60524816e'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_ui_form'
            id: 'f35df74c9c2142a8b6f6c4709ff0fccb'
            key: {
              name: 'x_iio_sync_condition'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f39806c343d0469f85e3416a50887adc'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'record_type'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'f39dfa3361084aca8ce2e29d310ebd31'
            key: {
              sys_security_acl: 'acac3b2ed7c5490b8fb64524b3460f0f'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f3cbeabec7224a5ab052d1dcff91daa7'
            key: {
              document_key: 'ab8bdf5d3ce743b6bb7b7a5f4845f097'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f3ef50ed0c164f7ab4df6d7e7a44d4c4'
            key: {
              document_key: 'e4b31988cdcb42a98e7eea9dc33d15a3'
              variable: 'ff6e125353a0220002c6435723dc3442'
            }
          },
          {
            table: 'sys_choice'
            id: 'f3f35fd2705949d5b785492f741ef1f2'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'status'
              value: 'failed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f40b14da76cb4bb6b581543467559d01'
            key: {
              sys_ui_section: {
                id: '8062408379fd4d5e8842b846c80bdfa7'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'external_id'
              position: '1'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f42000f3bdc84ce5be3eace19e017fa4'
            key: {
              document_key: '20ef64930edb49f181602d7cf529a972'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f426e8accb4a4ef0abe6cb3955b63d2d'
            key: {
              document_key: '6c365305d217459aa37bfaeef7cd2c08'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f4310137b33e4e7095dc4bf0c40b51a6'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'f4532facaf9b464b88fdd51de61e7cd7'
            key: {
              list_id: {
                id: 'c4f995adfa3e4dbf9f284bdaff86a0eb'
                key: {
                  name: 'x_iio_sync_link_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'ticket'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f45bc7b122194be4a9185ac79c4d102d'
            key: {
              document_key: '7e9c21adb3454d3787fc751e47d138fb'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'f4c040b24d65427fa92ec93c959c8f00'
            key: {
              name: 'x_iio_sync_state_mapping'
              element: 'follow_up_status'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f52d020d623c49c3804d0bb35d7ffff4'
            key: {
              name: 'x_iio_sync_note'
              element: 'journal_id'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f52dad4c8dad4bbf8bfef785a1ee32a5'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'active_at'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'f61347604a4e40819705c82340aa3318'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'kind'
              value: 'problem_keys'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f64ecaadf22f45118e6aa8d6a8d06413'
            key: {
              name: 'x_iio_sync_tryout'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_policy_action'
            id: 'f6689f51f5a84192a998909524c3513c'
            key: {
              ui_policy: {
                id: 'c7fddfbf52ab469c9dbb7fc824b52987'
                key: {
                  table: 'x_iio_sync_template'
                  short_description: 'incident.io sync: only incidents in ServiceNow get updates as work notes'
                }
              }
              field: 'sync_updates'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'f6894f512bfa473fa8ea3388de6f567a'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'record_type'
            }
          },
          {
            table: 'sys_choice'
            id: 'f69d0b35523e48938d872d57c4febf9c'
            key: {
              name: 'x_iio_sync_history'
              element: 'kind'
              value: 'recovered'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f6b0075e9d4d431daa5366998d11dde1'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'order'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f6b9250dae414a01bfe886d4216f95fc'
            key: {
              name: 'x_iio_sync_note'
              element: 'error'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f6ef87968d8f433685bd5f58b7ec447a'
            key: {
              sys_ui_section: {
                id: 'c78d093cff884b35b0fadf21c16f91b1'
                key: {
                  name: 'x_iio_sync_link_request'
                  caption: 'Link to incident.io incident'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'record'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f738192edefa4d0e908b64d67559ff3e'
            key: {
              document_key: '489aed25f4204946a58930f1dbc63a53'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f76bb5ec9486479c8791ec5e492ca373'
            key: {
              document_key: '0e0a86cd396f464ab7e10b28528c799a'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f76cb682e6b345b9aafe34464ea6383b'
            key: {
              sys_ui_section: {
                id: '0007dbfafaf048d7be7f4443eea62fd7'
                key: {
                  name: 'x_iio_sync_tryout'
                  caption: 'Try-out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'answer'
              position: '14'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f7783763e047476992e1cfca52b857d1'
            key: {
              document_key: '228b3dddb1f442288b33fe6e0a583ae4'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'f78d3013e1a2477b83dcbc589e0ffe77'
            key: {
              list_id: {
                id: '71f54bd7922d450987d249545fd06396'
                key: {
                  name: 'x_iio_sync_tryout'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'subject'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'f78e8b5a3b2b4e3f89e485e8022bdc75'
            key: {
              sys_security_acl: 'be09089181204603a8ecf7566a0e26ee'
              sys_user_role: {
                id: '4d75c01f71684470adf650a7defefd01'
                key: {
                  name: 'x_iio_sync.viewer'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f7d164c36ba2459ea3440d8890851785'
            key: {
              document_key: '79ceb940a32e4cf4af2e9973ed969ae2'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_ui_policy'
            id: 'f7ffb4e95a754f779130a9a4a7811029'
            key: {
              table: 'x_iio_sync_condition'
              short_description: 'incident.io sync: what has no options is compared with text'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f803e2f3d58f4b07ac952c9476542c83'
            key: {
              document_key: '13f8d1be43ed4ff09a209a7a19945019'
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f85e289f47e14ac898abf50180338044'
            key: {
              document_key: 'd788cf1d8fee41ec83a82271069263d0'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f8c7a02543b64519ba1dff2475fff2b7'
            key: {
              document_key: '98c8c9e78b49445cba4b7b2455ed2bd3'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_choice'
            id: 'f8f1d8dec54143bb98574c17a00b01ab'
            key: {
              name: 'x_iio_sync_note'
              element: 'status'
              value: 'failed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f8f986c6e4b74c7390014ed383d6adad'
            key: {
              name: 'x_iio_sync_cursor'
              element: 'started_by'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'f91880705f0a41c684da5f23e0bdb682'
            key: {
              list_id: {
                id: '0328ad04ad36447b82d508a9ee1d727b'
                key: {
                  name: 'x_iio_sync_refusal'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'last_at'
            }
          },
          {
            table: 'sys_ui_policy'
            id: 'f94ff3083cfd481d92930efd11e83204'
            key: {
              table: 'x_iio_sync_field_mapping'
              short_description: 'incident.io sync: Problem is shown where there is one'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f990b32c5a854cc69ff397bde03ef5b3'
            key: {
              name: 'x_iio_sync_field_mapping'
              element: 'template'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f9aa811350fa4d45abb36206950d9a27'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'echo_version'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f9ef690402e4421298c6085fb4cbafb9'
            key: {
              name: 'x_iio_sync_mail'
              element: 'subject'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f9f0d64bba4e4c0bbd8192e3bcce1756'
            key: {
              name: 'x_iio_sync_condition'
              element: 'problem'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'f9f97a5c2ea642629b952b5617a77406'
            key: {
              sys_ui_form: {
                id: '8cf9a3213b954d798383014a184dc55f'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'e8e50f51ecd24e6881de454d28a5ad7d'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Ticket'
                  view: {
                    id: '3478916ed83041a183a43d43133d991e'
                    key: {
                      name: 'x_iio_sync_support'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_index'
            id: 'fa00170b4c80433abadaf4058fc1a778'
            key: {
              logical_table_name: 'x_iio_sync_ticket'
              col_name_string: 'problem_key'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'fa105b830abb443dbf7456baa6c0dc19'
            key: {
              sys_ui_action: '3c4246731bc34343afc168316bfae7ad'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fa3db9a4c2fe40ba895a736e6feb30a0'
            key: {
              document_key: '93be93add25b4abd96b0ad9ee700535e'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'fa42474d0594477eabb28475f5751643'
            key: {
              sys_ui_action: '501f7f9b11ee48bf88f067cb1b12e83f'
              sys_user_role: {
                id: 'fe5bb51b3b44447b9800425af0b5b129'
                key: {
                  name: 'x_iio_sync.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fa5f993992994db38043a2c612de23f0'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'hidden_at'
              position: '17'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'fa63e8c2d6ad497099cbfdcea10b83fd'
            key: {
              sys_ui_action: 'ab38e9d0c2d04fe2863f9a7cd18c06ee'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fa7360addb724f4da17566e1eef5c568'
            key: {
              sys_ui_section: {
                id: 'c78d093cff884b35b0fadf21c16f91b1'
                key: {
                  name: 'x_iio_sync_link_request'
                  caption: 'Link to incident.io incident'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'fa96d69376ea4c32a078e26a8236211f'
            key: {
              name: 'x_iio_sync_mail'
              element: 'groups'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'fac6fc1bed11459b858dcab0faf848ad'
            key: {
              sys_security_acl: '2a974363a9bb493ba5fb494615583eab'
              sys_user_role: {
                id: '02daa658551c4f5eb35b824b6162270a'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'fafc3bf6a56c4ac391b5691e4f3e954f'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'desired_values'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fb16eae4dc1847c78f40ced96f74ba9d'
            key: {
              name: 'x_iio_sync_mail'
              element: 'retire_on'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: 'fb3e949b50c844c6ae27757138b0c56b'
            key: {
              logical_table_name: 'x_iio_sync_preview'
              col_name_string: 'retire_on'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fb4818d50ffb463eac31368e497ed0d6'
            key: {
              sys_ui_section: {
                id: 'c78d093cff884b35b0fadf21c16f91b1'
                key: {
                  name: 'x_iio_sync_link_request'
                  caption: 'Link to incident.io incident'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fb582f12f58a475ba1b07731c1c3eae5'
            key: {
              document_key: 'df107e149a2541eb851027e95382a8fb'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_choice'
            id: 'fb8cdb6d8ef74bddb14fb22956eba557'
            key: {
              name: 'x_iio_sync_status_mapping'
              element: 'on_edit'
              value: 'person'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'fbef4e63dd054ce1b9c9c3a7982e1bec'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: '8bed1818a46e4d4fbbcbf099669a1806'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fc01cad4c3cf40be8c90a41c9c7ef1ec'
            key: {
              sys_ui_section: {
                id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
            key: {
              name: 'x_iio_sync_tryout_row'
              caption: 'Try-out result'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fcaac35928764163876f60cdb6ef3c61'
            key: {
              sys_ui_section: {
                id: '73a3820866d24f56834a14b3b6718981'
                key: {
                  name: 'x_iio_sync_condition'
                  caption: 'Condition'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'problem'
              position: '10'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fcacad7badf243ba9790dd7b3ea49aa7'
            key: {
              document_key: 'e1b4d83705b54327a7453790f090ce89'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fcc3ae2821744c77a333e21dc31073ce'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'last_at'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fd0a22535a594e83927e4eba09470002'
            key: {
              document_key: '7fb0a3ad7ac54ec185e593f8ab6774a6'
              variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'fd1c932320a44bcc9231b3938e8a1cf7'
            key: {
              name: 'x_iio_sync_note'
              element: 'discard_reason'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fd214c03d9b24300a94d46864ac6e536'
            key: {
              document_key: 'df107e149a2541eb851027e95382a8fb'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_choice'
            id: 'fd280a89022a4d29910a9539954ddef0'
            key: {
              name: 'x_iio_sync_condition'
              element: 'operator'
              value: 'is_set'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fd584750442648c99449faab10f6c575'
            key: {
              name: 'x_iio_sync_condition'
              element: 'attribute_kind'
              language: 'en'
            }
          },
          {
            table: 'sys_db_object'
            id: 'fda4a00d25894becbf737ca6e2625014'
            key: {
              name: 'x_iio_sync_attribute'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'fdbf7dc15c404de1b46d7c8b684e6cd9'
            key: {
              name: 'x_iio_sync_history'
              element: 'about'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'fdc9cbf29a7c41fa85cc5ce69d407696'
            key: {
              name: 'x_iio_sync_tryout_row'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'fdd4c00d5d47454d983235548daca1b5'
            key: {
              name: 'x_iio_sync_ticket'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'fdef9b896fb7497185d5882e9ac0ea2e'
            key: {
              name: 'x_iio_sync_problem'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fdf71fdbe7a94492af00a700a533e837'
            key: {
              sys_ui_section: {
                id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'title'
              position: '3'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'fe12189b6d804787980b3911ab397f6c'
            key: {
              sys_security_acl: '72d01286f2284bdab145d4c08462c49a'
              sys_user_role: {
                id: '2e020d483c3f450b8df67e8212e0913d'
                key: {
                  name: 'x_iio_sync.operator'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'fe25556621174536a7cf6754a7efe918'
            key: {
              name: 'x_iio_sync_ticket'
              element: 'unfinished'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fe3c339999304c70996d5058843618ea'
            key: {
              document_key: '1c3e5cc144e04f0a9cb4d1e3bddd7143'
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
            }
          },
          {
            table: 'sys_user_role'
            id: 'fe5bb51b3b44447b9800425af0b5b129'
            key: {
              name: 'x_iio_sync.admin'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fe8d4fa999fc44d7bf51255d97a5ecf8'
            key: {
              document_key: '1c3e5cc144e04f0a9cb4d1e3bddd7143'
              variable: '98c44875ffa033008d3f5d9ad53bf1fa'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'fe9af48e9f5b4a07aaf7481350b00b31'
            key: {
              name: 'x_iio_sync_refusal'
              element: 'record_type'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fea5a6d212a749fa80416fc42382df07'
            key: {
              document_key: 'c91a27fe775542dc8f1eb5faf2094cb3'
              variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fecda81212aa4832b70af5c8153e96ff'
            key: {
              document_key: '3ca7827e628a44b89b9fd0750cdc3ca1'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fee5fd9a26014c5d8e62f692ffe241ef'
            key: {
              document_key: '5cdbb9c8957f49fa8515dd6c7d5569cd'
              variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fef256294f154674b3d0752984300b96'
            key: {
              sys_ui_section: {
                id: 'b5fa67e198734ee8b017bf4692f2a325'
                key: {
                  name: 'x_iio_sync_connection'
                  caption: 'Connection'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '6'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ff0311dfa7604c8f84fed215b5d92eb6'
            key: {
              list_id: {
                id: 'fdd4c00d5d47454d983235548daca1b5'
                key: {
                  name: 'x_iio_sync_ticket'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'status'
            }
          },
          {
            table: 'sys_ui_policy'
            id: 'ff0ee3a449c540bd844589c35eb42d94'
            key: {
              table: 'x_iio_sync_field_mapping'
              short_description: 'incident.io sync: a lookup needs a table and a column'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ff267d88dfd440a695153046e5aa917c'
            key: {
              list_id: {
                id: '277cd310b8e44873ac53616a7ed1ec06'
                key: {
                  name: 'x_iio_sync_cursor'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'name'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ff2c12a15b6040c3980fdde166f2a2e4'
            key: {
              document_key: '7e9c21adb3454d3787fc751e47d138fb'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ff45ce8a15d649d39640fd0dea0e85c9'
            key: {
              sys_ui_section: {
                id: 'fc4dfd41e8f64c3d9979518b6ddad3ca'
                key: {
                  name: 'x_iio_sync_tryout_row'
                  caption: 'Try-out result'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '5'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ff48362999ec460f9df7423e56622709'
            key: {
              name: 'x_iio_sync_check'
              element: 'found'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ff7a866316e04f8a83e0b5363fb21f1f'
            key: {
              sys_ui_section: {
                id: 'a7e8ad9f88b24130b30f69bd91267621'
                key: {
                  name: 'x_iio_sync_ticket'
                  caption: 'Details'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'jira_claimed_at'
              position: '20'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ff98ca1fd9e64b59a502dbacb29141c6'
            key: {
              name: 'x_iio_sync_condition'
              element: 'attribute_kind'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'ffac2a0488eb4950818cf91aa02e7b27'
            key: {
              name: 'x_iio_sync_field_mapping'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
        ]
      }
    }
  }
}
