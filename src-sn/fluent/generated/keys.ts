import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-attribute-create': {
                        table: 'sys_security_acl'
                        id: 'cfdf0bdd455e479f89e3960703efed57'
                    }
                    'acl-attribute-delete': {
                        table: 'sys_security_acl'
                        id: '92c169bc388140ed914bf8a800e95bb0'
                    }
                    'acl-attribute-read': {
                        table: 'sys_security_acl'
                        id: '6d5265c53631483e8d2f56a8d7b5019b'
                    }
                    'acl-attribute-write': {
                        table: 'sys_security_acl'
                        id: '8dd04243573a43c7b0d820ab51ec0090'
                    }
                    'acl-condition-create': {
                        table: 'sys_security_acl'
                        id: '6dd64381674f4cb29b55fe361dd77b87'
                    }
                    'acl-condition-delete': {
                        table: 'sys_security_acl'
                        id: '4bf88b9e46e74205b7c2f7acb0d942e0'
                    }
                    'acl-condition-read': {
                        table: 'sys_security_acl'
                        id: '4b7f83f1e3ae47a085c0967072846b97'
                    }
                    'acl-condition-write': {
                        table: 'sys_security_acl'
                        id: 'c6898084d2c544b89e22e99948774388'
                    }
                    'acl-connection-create': {
                        table: 'sys_security_acl'
                        id: '6c6b23b7df894895ab4f1e7119aad7c7'
                    }
                    'acl-connection-delete': {
                        table: 'sys_security_acl'
                        id: 'a9d860329263472f93f5d282e62f254c'
                    }
                    'acl-connection-read': {
                        table: 'sys_security_acl'
                        id: 'baef778657fa42adb83b09d9d3730276'
                    }
                    'acl-connection-write': {
                        table: 'sys_security_acl'
                        id: '467aec01f3c647a885d513ee50bb8c4b'
                    }
                    'acl-cursor-create': {
                        table: 'sys_security_acl'
                        id: 'f52c5c45ecbf485885bcead24a71bfe0'
                    }
                    'acl-cursor-delete': {
                        table: 'sys_security_acl'
                        id: 'da1d2172331046acab4156c879cdba4c'
                    }
                    'acl-cursor-read': {
                        table: 'sys_security_acl'
                        id: '5e7af02310f8410685ba4be6276ac90f'
                    }
                    'acl-cursor-write': {
                        table: 'sys_security_acl'
                        id: 'e812a165c2314448bbdf6bbe597cee87'
                    }
                    'acl-field-mapping-create': {
                        table: 'sys_security_acl'
                        id: 'cfdf6f540b594530bb4eba060ff0ba7c'
                    }
                    'acl-field-mapping-delete': {
                        table: 'sys_security_acl'
                        id: 'd32e043c6c1a41e6a96a064ad4a24905'
                    }
                    'acl-field-mapping-read': {
                        table: 'sys_security_acl'
                        id: 'bf655fe1d82f4c9095737ea8453defd5'
                    }
                    'acl-field-mapping-write': {
                        table: 'sys_security_acl'
                        id: '3dd73dcb10ca4aceb2b1352822385d8e'
                    }
                    'acl-note-all-columns-create': {
                        table: 'sys_security_acl'
                        id: '7e9026ab809c4c68b2cbadc861c32507'
                    }
                    'acl-note-all-columns-write': {
                        table: 'sys_security_acl'
                        id: '4b7a2953d76a4a09b538c001dc3a6656'
                    }
                    'acl-note-author-create': {
                        table: 'sys_security_acl'
                        id: 'a9f7fd042fc84c8886826e19103c104d'
                    }
                    'acl-note-author-write': {
                        table: 'sys_security_acl'
                        id: '49e2be49f2b14fa59c7d43f841b36411'
                    }
                    'acl-note-create': {
                        table: 'sys_security_acl'
                        id: '1bc90768e6eb4be5b6cc0e01839810b3'
                    }
                    'acl-note-delete': {
                        table: 'sys_security_acl'
                        id: '92509e106634459b8cc82fa6647932ca'
                    }
                    'acl-note-read': {
                        table: 'sys_security_acl'
                        id: 'f4ad1ff47da5482e9416b3afd55de2bb'
                    }
                    'acl-note-text-create': {
                        table: 'sys_security_acl'
                        id: '5beae41be77c4ac28a461fe63274b3dd'
                    }
                    'acl-note-text-write': {
                        table: 'sys_security_acl'
                        id: '12021de4b38b464fa197b555ad596f3f'
                    }
                    'acl-note-ticket-create': {
                        table: 'sys_security_acl'
                        id: '647952e2075b41e78451c51b8b4ee73d'
                    }
                    'acl-note-ticket-write': {
                        table: 'sys_security_acl'
                        id: 'f1f9957713c946dbb5a96b97d34f384e'
                    }
                    'acl-note-update-id-create': {
                        table: 'sys_security_acl'
                        id: '43198ccc7ba049c0bf4c4aa2af2720af'
                    }
                    'acl-note-update-id-write': {
                        table: 'sys_security_acl'
                        id: '4773b830e23f4cc2877eb9c12fa30143'
                    }
                    'acl-note-write': {
                        table: 'sys_security_acl'
                        id: 'fd2d52ba4dd94b56a02724299be62534'
                    }
                    'acl-note-written-at-create': {
                        table: 'sys_security_acl'
                        id: '8e25a86fc2bc4e889b55efe5eea49474'
                    }
                    'acl-note-written-at-write': {
                        table: 'sys_security_acl'
                        id: 'd47334f38fd94fa992d8cbbf82a5f48c'
                    }
                    'acl-option-create': {
                        table: 'sys_security_acl'
                        id: '5232111ae4c84e4c8d06e3bade4e0cec'
                    }
                    'acl-option-delete': {
                        table: 'sys_security_acl'
                        id: '64bbe0aee911435ca57ebc330208b686'
                    }
                    'acl-option-read': {
                        table: 'sys_security_acl'
                        id: '1504fc65d0f64e8d859c760b70ad6e2e'
                    }
                    'acl-option-write': {
                        table: 'sys_security_acl'
                        id: '55cc7d2a422c408db22f635845c2bc6e'
                    }
                    'acl-outbound-event-create': {
                        table: 'sys_security_acl'
                        id: '7cf95dbbb0aa44e18d566f9788debb7a'
                    }
                    'acl-outbound-event-delete': {
                        table: 'sys_security_acl'
                        id: 'cab0e7a90eff4cf28f5b49ed31e850db'
                    }
                    'acl-outbound-event-read': {
                        table: 'sys_security_acl'
                        id: '1a5a474027844cd6b8e1e3e33dba5b20'
                    }
                    'acl-outbound-event-write': {
                        table: 'sys_security_acl'
                        id: '464f207e1c104b4e83b2f681093101eb'
                    }
                    'acl-rest-endpoint-sync': {
                        table: 'sys_security_acl'
                        id: '287ef8d6b9344e2b88d39a84e07b40cf'
                    }
                    'acl-state-mapping-create': {
                        table: 'sys_security_acl'
                        id: '39fca921ff864a7a954b112ac0daaa6d'
                    }
                    'acl-state-mapping-delete': {
                        table: 'sys_security_acl'
                        id: '5949e0526a254a5c9925b57fb23ccecc'
                    }
                    'acl-state-mapping-read': {
                        table: 'sys_security_acl'
                        id: '17c14969b4014350a878728fc9bde38f'
                    }
                    'acl-state-mapping-write': {
                        table: 'sys_security_acl'
                        id: 'd14b019ba5fa4652b62ec12bc150995a'
                    }
                    'acl-status-mapping-create': {
                        table: 'sys_security_acl'
                        id: '20a45bee899541b28fdeddee53878a08'
                    }
                    'acl-status-mapping-delete': {
                        table: 'sys_security_acl'
                        id: '9867ff985a92473cabd3ebc9b5a0d4d6'
                    }
                    'acl-status-mapping-read': {
                        table: 'sys_security_acl'
                        id: 'b6656934aa0d4af89b0bd748d654b6ed'
                    }
                    'acl-status-mapping-write': {
                        table: 'sys_security_acl'
                        id: '51d3f53392444cc68021adf0914b4f2e'
                    }
                    'acl-template-create': {
                        table: 'sys_security_acl'
                        id: 'd56b0218400c4f82b5daadc1c4d84115'
                    }
                    'acl-template-delete': {
                        table: 'sys_security_acl'
                        id: 'f6ab9a976dc94bbf83f543e86c4fb911'
                    }
                    'acl-template-read': {
                        table: 'sys_security_acl'
                        id: '4aaa0196f2c749d3bd9b65718f98da1d'
                    }
                    'acl-template-write': {
                        table: 'sys_security_acl'
                        id: '2752130b7e3f4af38d76f7cb803a417f'
                    }
                    'acl-ticket-adopt-create': {
                        table: 'sys_security_acl'
                        id: '6e51e3f9316049beb4d40d5db48e6069'
                    }
                    'acl-ticket-adopt-write': {
                        table: 'sys_security_acl'
                        id: 'ca857e58386f4aa39f3f116ee2abc54c'
                    }
                    'acl-ticket-all-columns-create': {
                        table: 'sys_security_acl'
                        id: '16d783270ed642ce996566097612bc65'
                    }
                    'acl-ticket-all-columns-write': {
                        table: 'sys_security_acl'
                        id: 'a0101f5bd240462280641e42d421b718'
                    }
                    'acl-ticket-create': {
                        table: 'sys_security_acl'
                        id: 'c38fc6e070904e2bb54900f5302da150'
                    }
                    'acl-ticket-decision-create': {
                        table: 'sys_security_acl'
                        id: 'c17a3b9162d54dd393ec1a70471db217'
                    }
                    'acl-ticket-decision-write': {
                        table: 'sys_security_acl'
                        id: '8e1a6419fe0d41beb0790058bf9e345a'
                    }
                    'acl-ticket-delete': {
                        table: 'sys_security_acl'
                        id: '58a647e8f741423b84a96f92568b139a'
                    }
                    'acl-ticket-desired-values-create': {
                        table: 'sys_security_acl'
                        id: 'bdbc639f70b34da1b1e4cbcdee4a8d01'
                    }
                    'acl-ticket-desired-values-write': {
                        table: 'sys_security_acl'
                        id: '41b03ad288524bb7a290a9339ca8e7e9'
                    }
                    'acl-ticket-external-id-create': {
                        table: 'sys_security_acl'
                        id: '8ebc192469bf46fcbf35aa097a9d7607'
                    }
                    'acl-ticket-external-id-write': {
                        table: 'sys_security_acl'
                        id: 'afe6e4ea73c341e4a7f43dac6a2a41ae'
                    }
                    'acl-ticket-parent-create': {
                        table: 'sys_security_acl'
                        id: 'af8e020dc3f7441fbf1a54bedd99094d'
                    }
                    'acl-ticket-parent-write': {
                        table: 'sys_security_acl'
                        id: 'd18bf677b7294a63a5440d98ab0e4621'
                    }
                    'acl-ticket-permalink-create': {
                        table: 'sys_security_acl'
                        id: '68636952b8ad4ecc9a4206b4903fcb4d'
                    }
                    'acl-ticket-permalink-write': {
                        table: 'sys_security_acl'
                        id: 'bbd82e08812e44d8bf654fae5a3945d8'
                    }
                    'acl-ticket-private-create': {
                        table: 'sys_security_acl'
                        id: 'eb6f7cfa66a1449a8d41c8e08636622b'
                    }
                    'acl-ticket-private-write': {
                        table: 'sys_security_acl'
                        id: '381bb7d9cfb1459ab6ec276c83996453'
                    }
                    'acl-ticket-read': {
                        table: 'sys_security_acl'
                        id: '09948c12e0fa4a30ba526d25d9c20f6e'
                    }
                    'acl-ticket-record-type-create': {
                        table: 'sys_security_acl'
                        id: '4ea5db4517cb4eed8a8215076755def9'
                    }
                    'acl-ticket-record-type-write': {
                        table: 'sys_security_acl'
                        id: 'da3d9d2582504da0acb119b56c5308f4'
                    }
                    'acl-ticket-reference-create': {
                        table: 'sys_security_acl'
                        id: '90659d6c191c4180836159cfbe0ec978'
                    }
                    'acl-ticket-reference-write': {
                        table: 'sys_security_acl'
                        id: '89c330a1ad7845108b51355d53672b0a'
                    }
                    'acl-ticket-source-updated-at-create': {
                        table: 'sys_security_acl'
                        id: '26f9ecc10a9947e9889a51fa66c09305'
                    }
                    'acl-ticket-source-updated-at-write': {
                        table: 'sys_security_acl'
                        id: 'ba33d3bf42f54613a29ca0f16349d368'
                    }
                    'acl-ticket-template-create': {
                        table: 'sys_security_acl'
                        id: '270e1bf145d345d5aa73cd17d2f8400b'
                    }
                    'acl-ticket-template-write': {
                        table: 'sys_security_acl'
                        id: 'd59f6146f2794fa8a9ed4c343002d7f6'
                    }
                    'acl-ticket-write': {
                        table: 'sys_security_acl'
                        id: 'c02b944841e44606b505e39f8c0b6328'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '8a1be0ae63114e7cb862757d75efe962'
                    }
                    'default-attribute-mode': {
                        table: 'x_iio_sync_attribute'
                        id: '7b61402424fc452fbf40ffe5f1061990'
                    }
                    'default-attribute-name': {
                        table: 'x_iio_sync_attribute'
                        id: 'e4da6c8b5e144fb8b3d37c34d132db6d'
                    }
                    'default-attribute-status-category': {
                        table: 'x_iio_sync_attribute'
                        id: '3f3205829bed41be9511e4ac8af8504d'
                    }
                    'default-attribute-summary': {
                        table: 'x_iio_sync_attribute'
                        id: 'a1f550f972604deea61a32fd47c90002'
                    }
                    'default-attribute-visibility': {
                        table: 'x_iio_sync_attribute'
                        id: 'b76c50cdc4f442f4928f13813fc782b5'
                    }
                    'default-connection': {
                        table: 'x_iio_sync_connection'
                        id: '31767258a07b4f048ce53d0ad134650d'
                    }
                    'default-mapping-follow-up-description': {
                        table: 'x_iio_sync_field_mapping'
                        id: '4156ce9ceeef4f59aec827f8491dad7a'
                    }
                    'default-mapping-follow-up-short-description': {
                        table: 'x_iio_sync_field_mapping'
                        id: 'ef815f2c59d740028ea623380e194662'
                    }
                    'default-mapping-incident-description': {
                        table: 'x_iio_sync_field_mapping'
                        id: 'ca1a2d77e67e42c8bfaf4cc7332cba42'
                    }
                    'default-mapping-incident-short-description': {
                        table: 'x_iio_sync_field_mapping'
                        id: '466ded7e26be4433a09def79389055dc'
                    }
                    'default-option-mode-retrospective': {
                        table: 'x_iio_sync_option'
                        id: '090ee427d4bd4dbaba10a876ed72c41d'
                    }
                    'default-option-mode-standard': {
                        table: 'x_iio_sync_option'
                        id: '287befd76be5402c8eb8165043ebf802'
                    }
                    'default-option-status-category-canceled': {
                        table: 'x_iio_sync_option'
                        id: '14514ee830a34dada2a1dc9024c734b2'
                    }
                    'default-option-status-category-closed': {
                        table: 'x_iio_sync_option'
                        id: 'da6a3cddea60404b98dbb36cd3cd6975'
                    }
                    'default-option-status-category-declined': {
                        table: 'x_iio_sync_option'
                        id: '99c2e792d98f43eb9439c37c5e72488d'
                    }
                    'default-option-status-category-learning': {
                        table: 'x_iio_sync_option'
                        id: '063db794c2d04665946ed6bbf2873498'
                    }
                    'default-option-status-category-live': {
                        table: 'x_iio_sync_option'
                        id: '5edcecdeae644d4ab763c0cb89809df3'
                    }
                    'default-option-status-category-merged': {
                        table: 'x_iio_sync_option'
                        id: '8c85b564d29848c1be19efd4384071b4'
                    }
                    'default-option-status-category-paused': {
                        table: 'x_iio_sync_option'
                        id: '134c7aa77da74adcab56379753242385'
                    }
                    'default-option-status-category-triage': {
                        table: 'x_iio_sync_option'
                        id: '50ae922943d84151a6453df611d8653b'
                    }
                    'default-option-visibility-private': {
                        table: 'x_iio_sync_option'
                        id: '5cb1162057894d84891a352712910223'
                    }
                    'default-option-visibility-public': {
                        table: 'x_iio_sync_option'
                        id: '5a23df9a3b0b4ad898196805be3adb7e'
                    }
                    'default-state-incident-1': {
                        table: 'x_iio_sync_state_mapping'
                        id: '5ccdfe14a5ad446da2e3b8788cb2de44'
                    }
                    'default-state-incident-2': {
                        table: 'x_iio_sync_state_mapping'
                        id: '9d90641de456466f99da961d9a366099'
                    }
                    'default-state-incident-3': {
                        table: 'x_iio_sync_state_mapping'
                        id: '5b098b36e3d14645851fda824a43189d'
                    }
                    'default-state-incident-4': {
                        table: 'x_iio_sync_state_mapping'
                        id: 'fe382ab94b76499d83db99f4416a0054'
                    }
                    'default-state-incident-5': {
                        table: 'x_iio_sync_state_mapping'
                        id: '3b84012066c0498791d881ea9dc63434'
                    }
                    'default-state-incident-6': {
                        table: 'x_iio_sync_state_mapping'
                        id: 'cc5b39f68afe4666a8329f3e4d871bc1'
                    }
                    'default-state-incident-7': {
                        table: 'x_iio_sync_state_mapping'
                        id: '89eb088e245d4860840a618ec4a0fcc9'
                    }
                    'default-state-task-1': {
                        table: 'x_iio_sync_state_mapping'
                        id: '34a64b22220244c598b9c74264e58531'
                    }
                    'default-state-task-2': {
                        table: 'x_iio_sync_state_mapping'
                        id: 'f25fa235b6cc49f9a524e38b2ffbdac0'
                    }
                    'default-state-task-3': {
                        table: 'x_iio_sync_state_mapping'
                        id: '2c22937142f140a99b1ef3b17291723e'
                    }
                    'default-state-task-4': {
                        table: 'x_iio_sync_state_mapping'
                        id: '6dcc6815e329488197917eeccbdba402'
                    }
                    'default-state-task-7': {
                        table: 'x_iio_sync_state_mapping'
                        id: 'a9947f92eeaa49e9b2429adcdd088f20'
                    }
                    'default-state-task-minus-5': {
                        table: 'x_iio_sync_state_mapping'
                        id: '08cf9afaa3264ef1a22d7fc4e1edc0bc'
                    }
                    'default-status-closed': {
                        table: 'x_iio_sync_status_mapping'
                        id: '8bb444e603dd49bb9c4654d1de8636e7'
                    }
                    'default-status-live': {
                        table: 'x_iio_sync_status_mapping'
                        id: '89b7791d893d4e94928d2d361205e23a'
                    }
                    'default-template-follow-up': {
                        table: 'x_iio_sync_template'
                        id: 'dfe6c9760ecd48448dc6494c0e53f951'
                    }
                    'default-template-incident': {
                        table: 'x_iio_sync_template'
                        id: '50223b18c56246019b309a65378b0640'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: 'fda0b59ac2f34d57a32f657cdd9f3159'
                    }
                    'module-conditions': {
                        table: 'sys_app_module'
                        id: 'e87f93719db74b559fa764697affbf72'
                    }
                    'module-connection': {
                        table: 'sys_app_module'
                        id: '9785e78b2ead4faea596735c12814385'
                    }
                    'module-failed-tickets': {
                        table: 'sys_app_module'
                        id: 'c9af8ab29025408f847a69453099bb20'
                    }
                    'module-notes': {
                        table: 'sys_app_module'
                        id: 'ed10ce0224b2493f8b6b6fcaaf3d1610'
                    }
                    'module-outbound-events': {
                        table: 'sys_app_module'
                        id: '88ef7b83bff74359a1a75cda7b56a404'
                    }
                    'module-parked-events': {
                        table: 'sys_app_module'
                        id: '093249c746cd492d97b0026f59cc769c'
                    }
                    'module-properties': {
                        table: 'sys_app_module'
                        id: '282cbfee8b1b44a48567e7620ba11c5f'
                    }
                    'module-separator-settings': {
                        table: 'sys_app_module'
                        id: '774b165b5fa841d494d715f29e2a823c'
                    }
                    'module-separator-state': {
                        table: 'sys_app_module'
                        id: '056ba7853fcf4da6945d096d5fcdc509'
                    }
                    'module-state-mappings': {
                        table: 'sys_app_module'
                        id: '74ec4eceb805492481468ec984865b41'
                    }
                    'module-status-mappings': {
                        table: 'sys_app_module'
                        id: '6346489153524b3d9f01dcf15a98e1bf'
                    }
                    'module-templates': {
                        table: 'sys_app_module'
                        id: 'b62d5376f28f4930beba30c051eeab27'
                    }
                    'module-tickets': {
                        table: 'sys_app_module'
                        id: 'bbdb1ec230884d7aa8ec5e3db16ec1a7'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '1e095886515143de9f995635e15844c6'
                    }
                    'privilege-certificate-encryption': {
                        table: 'sys_scope_privilege'
                        id: 'e3bcae9594e14c6db83b0263aeebea88'
                    }
                    'privilege-change-request-create': {
                        table: 'sys_scope_privilege'
                        id: '7970f7e4a1cf40ebb0543af20e1076ea'
                    }
                    'privilege-change-request-read': {
                        table: 'sys_scope_privilege'
                        id: '080e580abaf14ded99aea4ade73eb973'
                    }
                    'privilege-change-request-write': {
                        table: 'sys_scope_privilege'
                        id: '7825a8512e264907afddaa51e93f9a65'
                    }
                    'privilege-cmdb-ci-read': {
                        table: 'sys_scope_privilege'
                        id: '058a77c5c0b14785834c0bdca4bc2331'
                    }
                    'privilege-glide-api-properties': {
                        table: 'sys_scope_privilege'
                        id: '02b49d8be1db4f12bca14e6eafa0c2f0'
                    }
                    'privilege-glide-api-scripting': {
                        table: 'sys_scope_privilege'
                        id: '657f1686bbbf416cb69e04ced093d5e9'
                    }
                    'privilege-glide-record-insert': {
                        table: 'sys_scope_privilege'
                        id: '2ea35997c04441dd91693edc6becd8f7'
                    }
                    'privilege-glide-record-set-value': {
                        table: 'sys_scope_privilege'
                        id: 'c582cce615714e8f931e9838ce462585'
                    }
                    'privilege-glide-record-update': {
                        table: 'sys_scope_privilege'
                        id: '7434d7ab9e0346d4b7db75806ee18d77'
                    }
                    'privilege-glide-sys-attachment': {
                        table: 'sys_scope_privilege'
                        id: 'c3d604cd168e486cb797355f5ededdcd'
                    }
                    'privilege-glide-table-hierarchy': {
                        table: 'sys_scope_privilege'
                        id: '4f3eab1ccd554c55a2e22986d331890f'
                    }
                    'privilege-incident-create': {
                        table: 'sys_scope_privilege'
                        id: 'b5bb36b7df214f25811e51fc43380c00'
                    }
                    'privilege-incident-read': {
                        table: 'sys_scope_privilege'
                        id: '757552578c8b47bfa6fc05061e36ab6a'
                    }
                    'privilege-incident-write': {
                        table: 'sys_scope_privilege'
                        id: '3f30a98acc6247149f0a76ea93f88b39'
                    }
                    'privilege-problem-create': {
                        table: 'sys_scope_privilege'
                        id: '8b3c32ba6f7d4ed192c85b6d9700db62'
                    }
                    'privilege-problem-read': {
                        table: 'sys_scope_privilege'
                        id: 'f70876f3401b47acb8d5722887397e08'
                    }
                    'privilege-problem-write': {
                        table: 'sys_scope_privilege'
                        id: '83ef6ae2986b40fe90df5facc1cf9eac'
                    }
                    'privilege-restapirequest': {
                        table: 'sys_scope_privilege'
                        id: 'c28d548c54c640adb1b3b325fd68028a'
                    }
                    'privilege-scoped-glide-element': {
                        table: 'sys_scope_privilege'
                        id: '10f10bb8c37a4977ba86d0e577ace008'
                    }
                    'privilege-scriptable-restmessage-client-disable-forced-variable-substitution': {
                        table: 'sys_scope_privilege'
                        id: '04ab5e95b7c24fc3a27d7b063d744b77'
                    }
                    'privilege-scriptable-restmessage-client-execute': {
                        table: 'sys_scope_privilege'
                        id: '2bb13be9859348908a2be444799b4f2f'
                    }
                    'privilege-scriptable-restmessage-client-set-endpoint': {
                        table: 'sys_scope_privilege'
                        id: '0b97981dd3644f9c9e4ae69ab1729911'
                    }
                    'privilege-scriptable-restmessage-client-set-http-timeout': {
                        table: 'sys_scope_privilege'
                        id: 'b0841780050646b5abafae59876cd255'
                    }
                    'privilege-scriptable-restmessage-client-set-request-body': {
                        table: 'sys_scope_privilege'
                        id: '64ebe1990ed248b08a890dfa7fe04929'
                    }
                    'privilege-scriptable-restmessage-client-set-request-header': {
                        table: 'sys_scope_privilege'
                        id: '6963e3bf5470491e9aa43187ab2679df'
                    }
                    'privilege-scriptable-restresponse-get-body': {
                        table: 'sys_scope_privilege'
                        id: '45bbab9d5c5b4564b68816238dfbd8b0'
                    }
                    'privilege-scriptable-restresponse-get-error-message': {
                        table: 'sys_scope_privilege'
                        id: '61958c3e606443f192b4e55278d9ed37'
                    }
                    'privilege-scriptable-restresponse-get-status-code': {
                        table: 'sys_scope_privilege'
                        id: 'f18934f359f64a7ba303becaef90e16f'
                    }
                    'privilege-scriptable-restresponse-have-error': {
                        table: 'sys_scope_privilege'
                        id: '5a2eb7f79066456aa4b1e41dfaf7fecf'
                    }
                    'privilege-scriptable-service-result-builder-set-body': {
                        table: 'sys_scope_privilege'
                        id: '24382839efcc47eb956ba016b2cc1961'
                    }
                    'privilege-scriptable-service-result-builder-set-error': {
                        table: 'sys_scope_privilege'
                        id: 'e2cbe0066efa4828b906a11f3e0a38bd'
                    }
                    'privilege-scriptable-service-result-builder-set-status': {
                        table: 'sys_scope_privilege'
                        id: 'f2473b2701c44fa5a1d5239d07876a6f'
                    }
                    'privilege-sys-attachment-doc-read': {
                        table: 'sys_scope_privilege'
                        id: 'cea3a497b08147eabe8dd9bd0c8a08b8'
                    }
                    'privilege-sys-attachment-read': {
                        table: 'sys_scope_privilege'
                        id: '3f02716315de4880bdfa0692c5edabea'
                    }
                    'privilege-sys-choice-read': {
                        table: 'sys_scope_privilege'
                        id: '7d31c10fa2604fba9e70c84926145401'
                    }
                    'privilege-sys-journal-field-read': {
                        table: 'sys_scope_privilege'
                        id: 'ac3f196f4bfc47b79de2daa581a2af74'
                    }
                    'privilege-sys-properties-read': {
                        table: 'sys_scope_privilege'
                        id: 'e2660710a9654d499ec134b74de100e0'
                    }
                    'privilege-sys-user-group-read': {
                        table: 'sys_scope_privilege'
                        id: 'd97c8d1d114c46fe8aed026ee0be6f02'
                    }
                    'privilege-sys-user-read': {
                        table: 'sys_scope_privilege'
                        id: '35d16dbac8b4401cb8e5412bfdac06a1'
                    }
                    'privilege-task-create': {
                        table: 'sys_scope_privilege'
                        id: '03f22a207af248adb6b65aef19599e4d'
                    }
                    'privilege-task-read': {
                        table: 'sys_scope_privilege'
                        id: '529267a28ead473db43e224aca33f5b0'
                    }
                    'privilege-task-write': {
                        table: 'sys_scope_privilege'
                        id: 'e99651b4b71b4616b7f19ab3ddd74efe'
                    }
                    'property-capture-comments': {
                        table: 'sys_properties'
                        id: 'ff1a5d277c334190b97f3c5cea5d0985'
                    }
                    'property-capture-image-attachments': {
                        table: 'sys_properties'
                        id: 'c839cf3a34f243178ec5e22a7c8cb588'
                    }
                    'property-capture-work-notes': {
                        table: 'sys_properties'
                        id: '6a42ec52df7048b8958459c7f2fe115d'
                    }
                    'property-private-incidents': {
                        table: 'sys_properties'
                        id: '6e1d2802caf642d6b7859900f9eec0f2'
                    }
                    'related-list-attribute-option': {
                        table: 'sys_ui_related_list_entry'
                        id: '042b27a8797f4d35a8c6f762754f4663'
                    }
                    'related-list-template-condition': {
                        table: 'sys_ui_related_list_entry'
                        id: '4326aa7532ff4cbaab52f822a9e17abc'
                    }
                    'related-list-template-field-mapping': {
                        table: 'sys_ui_related_list_entry'
                        id: 'e3d7bea5e09648d592752c47053f2d43'
                    }
                    'related-list-ticket-note': {
                        table: 'sys_ui_related_list_entry'
                        id: 'ea1fc018a8544b42a736b9ec2ee91991'
                    }
                    'related-list-ticket-outbound-event': {
                        table: 'sys_ui_related_list_entry'
                        id: 'ca0d427074da4c4990e82329d761fa1e'
                    }
                    'related-list-ticket-ticket': {
                        table: 'sys_ui_related_list_entry'
                        id: '27e89c1222cd417f9ac8cd8f4f662bcb'
                    }
                    'related-lists-attribute': {
                        table: 'sys_ui_related_list'
                        id: 'a5e4b66687e94083a131b07be2079b1d'
                    }
                    'related-lists-template': {
                        table: 'sys_ui_related_list'
                        id: '68f27236416c4964aabeca915cc7ce2b'
                    }
                    'related-lists-ticket': {
                        table: 'sys_ui_related_list'
                        id: 'b395807897d24a959d9214dcddeeb70c'
                    }
                    'rest-api-sync': {
                        table: 'sys_ws_definition'
                        id: '0f8deb5ed59647cfac93cc89c7c1c769'
                    }
                    'rest-api-sync-attachment': {
                        table: 'sys_ws_operation'
                        id: '5e8c5bba6afe4ca4a017f692e3fa60cb'
                    }
                    'rest-api-sync-configuration': {
                        table: 'sys_ws_operation'
                        id: '3d965969cf9641f99b0ac2aa3b844a8e'
                    }
                    'rest-api-sync-v1': {
                        table: 'sys_ws_version'
                        id: '28c97bda2b994327bb1c165da1079192'
                    }
                    'rest-message-bridge': {
                        table: 'sys_rest_message'
                        id: '6ab498e66e7f44a5b88e840b8cf213db'
                    }
                    'rest-message-bridge-accept': {
                        table: 'sys_rest_message_headers'
                        id: 'eed677905e9d4756bda42f5dc383622c'
                        deleted: true
                    }
                    'rest-message-bridge-content-type': {
                        table: 'sys_rest_message_headers'
                        id: '00a5abd3f67b490ba8d896889af73960'
                        deleted: true
                    }
                    'rule-attachment-capture': {
                        table: 'sys_script'
                        id: 'b50f5c688b8e41be8e1b103369e5a45b'
                    }
                    'rule-field-mapping-fill-table': {
                        table: 'sys_script'
                        id: '077e45cb42c741819803060d128effe9'
                    }
                    'rule-note-append': {
                        table: 'sys_script'
                        id: '28a9bf27ff824942b2f452be38090b6d'
                    }
                    'rule-outbound-event-deliver': {
                        table: 'sys_script'
                        id: '902b2a6f68e548909faecb624d36e0b1'
                    }
                    'rule-outbound-event-deliver-again': {
                        table: 'sys_script'
                        id: '712eb33fe0fe45aaaa89f98269557d3e'
                    }
                    'rule-task-capture': {
                        table: 'sys_script'
                        id: '2cf0432697684d9da5fc769162520022'
                    }
                    'rule-template-follow-table': {
                        table: 'sys_script'
                        id: '3a41131fcbc54c8a9ed76bce9cc40e3c'
                    }
                    'rule-ticket-apply-changed': {
                        table: 'sys_script'
                        id: '3bbf7c5de21c446c9e9cd6ef10fad76c'
                    }
                    'rule-ticket-apply-new': {
                        table: 'sys_script'
                        id: '8994dab2bcc145bb9548decd48dd6d57'
                    }
                    'rule-ticket-refuse-stale': {
                        table: 'sys_script'
                        id: 'e6726d43481f42208f6cadbfee201f5b'
                    }
                    'scheduled-script-every-minute': {
                        table: 'sysauto_script'
                        id: '0e57c92761fd45a5b6907b41c13d7ead'
                    }
                    'src-sn_server_after-link_ts': {
                        table: 'sys_module'
                        id: 'fd3ba40c8f4e40e5b79fbcaf7ffb7ab4'
                    }
                    'src-sn_server_append-note_ts': {
                        table: 'sys_module'
                        id: '7d3c17d488c14db9b1f995da71facc4d'
                    }
                    'src-sn_server_apply-gate_ts': {
                        table: 'sys_module'
                        id: '9cd9e29fc48a44a4b830a53a0e114114'
                    }
                    'src-sn_server_apply-result_ts': {
                        table: 'sys_module'
                        id: 'd5566b9b37fd4d8890fdc3d394544c1b'
                    }
                    'src-sn_server_apply-ticket_ts': {
                        table: 'sys_module'
                        id: 'b8d721921d14457ba8bda34390cde27b'
                    }
                    'src-sn_server_attachment-resource_ts': {
                        table: 'sys_module'
                        id: 'f83c74b6e88447de9f5542ba8f3ab64e'
                    }
                    'src-sn_server_backoff_ts': {
                        table: 'sys_module'
                        id: '4594876fbe5149b9ac87f5dd14bb7435'
                    }
                    'src-sn_server_bridge-answer_ts': {
                        table: 'sys_module'
                        id: 'c66037fa37654159adef5243f5764b27'
                    }
                    'src-sn_server_capture-attachment_ts': {
                        table: 'sys_module'
                        id: '9a68e1e8ea0f415f820efe2a290a1d55'
                    }
                    'src-sn_server_capture-changes_ts': {
                        table: 'sys_module'
                        id: 'c1105f8d73c54c42a87fbee6aafa63e8'
                    }
                    'src-sn_server_capture-journal_ts': {
                        table: 'sys_module'
                        id: '04b7cbefaa26416d80f52c1f26ae74f2'
                    }
                    'src-sn_server_columns_ts': {
                        table: 'sys_module'
                        id: '206db86d194446eabbc3ec016ee77bea'
                    }
                    'src-sn_server_configuration_ts': {
                        table: 'sys_module'
                        id: '53863958155942a1b2b51fb388b195ba'
                    }
                    'src-sn_server_configuration-conditions_ts': {
                        table: 'sys_module'
                        id: '328b87bfd1f54d9aa960818f51567029'
                    }
                    'src-sn_server_connection_ts': {
                        table: 'sys_module'
                        id: '57657babfc8240ae91d35f2e745ee224'
                    }
                    'src-sn_server_deliver_ts': {
                        table: 'sys_module'
                        id: 'ad985973bb3e4dc9ae7632ec18ecc5da'
                    }
                    'src-sn_server_desired-values_ts': {
                        table: 'sys_module'
                        id: 'c515856204d541c6beb0e908c913875a'
                    }
                    'src-sn_server_fill-target-table_ts': {
                        table: 'sys_module'
                        id: '586c486577504531b036c1bcdba6172a'
                    }
                    'src-sn_server_find-record_ts': {
                        table: 'sys_module'
                        id: '8c3aebccd50e491fbe76405055587892'
                    }
                    'src-sn_server_journal_ts': {
                        table: 'sys_module'
                        id: 'db58592adb4d4a6dbecb86e169833bc6'
                    }
                    'src-sn_server_outbound-event_ts': {
                        table: 'sys_module'
                        id: 'e571342d6fa34c13b2ec58faf78d545f'
                    }
                    'src-sn_server_refuse-stale_ts': {
                        table: 'sys_module'
                        id: '7a6b97f8db654abeb8738f9d00ffea10'
                    }
                    'src-sn_server_resolve-lookups_ts': {
                        table: 'sys_module'
                        id: '92455c34797347b5a76167d42b85bd95'
                    }
                    'src-sn_server_retry_ts': {
                        table: 'sys_module'
                        id: '8fa465cc8ee940ccb4471fb82f3c289d'
                    }
                    'src-sn_server_rows_ts': {
                        table: 'sys_module'
                        id: '74e643dd396040cbb09bb8a5dea4cbfc'
                    }
                    'src-sn_server_settings_ts': {
                        table: 'sys_module'
                        id: 'eb6176ae9805412ca8bab0c85965fa4f'
                    }
                    'src-sn_server_sign_ts': {
                        table: 'sys_module'
                        id: 'ba10e2ac266b43fba8a0451a4c646629'
                    }
                    'src-sn_server_state-mapping_ts': {
                        table: 'sys_module'
                        id: 'cfd20882c22e41d3be19587d4af4d46c'
                    }
                    'src-sn_server_tables_ts': {
                        table: 'sys_module'
                        id: 'e6765531ffa941d38710f14df16b8823'
                    }
                    'src-sn_server_template-values_ts': {
                        table: 'sys_module'
                        id: '3d2119bfc4b842f5b8aa9eb74915067a'
                    }
                    'src-sn_server_ticket-row_ts': {
                        table: 'sys_module'
                        id: '985f4033a63441f2b4bcde6d894b6acf'
                    }
                    'src-sn_server_ticket-status_ts': {
                        table: 'sys_module'
                        id: 'd036669746404a0b930c0fc3bb0bb30d'
                    }
                    'src-sn_server_time_ts': {
                        table: 'sys_module'
                        id: '2fe4cf5fa4184e42b7151f922624fc16'
                    }
                    'src-sn_server_ui-actions_ts': {
                        table: 'sys_module'
                        id: 'dc6309d4996f463fb761a42f44d4c5b5'
                    }
                    'src-sn_server_users_ts': {
                        table: 'sys_module'
                        id: '3b5051c2c14c49f9a1c2fe2db1fbb813'
                    }
                    'src-sn_server_verify-stored_ts': {
                        table: 'sys_module'
                        id: '36c1ff8718ee4007882379e2987b89af'
                    }
                    'src-sn_server_write-record_ts': {
                        table: 'sys_module'
                        id: '075da1f92aa74d418fa635e511638917'
                    }
                    'ui-action-confirm-sending': {
                        table: 'sys_ui_action'
                        id: 'b558d489aa134d0b9e16d12efbd6af9b'
                    }
                    'ui-action-send-again': {
                        table: 'sys_ui_action'
                        id: '81a1756d9fa14389a655ce6fc1723a59'
                    }
                    'ui-action-try-again': {
                        table: 'sys_ui_action'
                        id: '3ec0be62917a4efcba5ac26a32961a6e'
                    }
                }
                composite: [
                    {
                        table: 'sys_dictionary'
                        id: '001ca507dc1c459d86a921f8bc7c06d9'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'state_label'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '00ae7a266fba458f92aa1c9c440a104f'
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
                        table: 'sys_ui_list_element'
                        id: '00db8967d4c749f58cba73d94d59cdf3'
                        key: {
                            list_id: {
                                id: '5d7f136ebe524c4f8f308aa34c1b15c9'
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
                        table: 'sys_index'
                        id: '013261c0906c4b90abfb6b1bce45c42c'
                        key: {
                            logical_table_name: 'x_iio_sync_outbound_event'
                            col_name_string: 'state,next_attempt'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '013b43da51fc411da4f9ae0ee4d86d13'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'operator'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '014958f558244a05a7b2fbe6b746e4e6'
                        key: {
                            sys_security_acl: '12021de4b38b464fa197b555ad596f3f'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0161340a263c47c69925c0bff2330841'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'source_updated_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '01720f094e1649eea4917c76ac08c108'
                        key: {
                            sys_ui_section: {
                                id: '4de6ef0b830f49a09c95a235f1bc0373'
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
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '026d803534994691b9d844b033c1472a'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'lookup_column'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0299fe5a2e844be7859d1fe33bb20eca'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'sys_documentation'
                        id: '02b0a9c48746400d906bd41c3df85412'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'match'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '02db25d1bad7429a829734290c53007c'
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
                        table: 'sys_ui_element'
                        id: '02efd7ec758b4b5e85327b509f76d882'
                        key: {
                            sys_ui_section: {
                                id: '109bc56ef20c412cb7b4b9411b712d61'
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
                        table: 'sys_dictionary'
                        id: '0305456c9a5a4a6c8df974d88cc72277'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'permalink'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '03247b2691d34406b885ffabd7320d31'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'record_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '033653248a104fc49fb379dc1badf2e4'
                        key: {
                            sys_security_acl: 'f52c5c45ecbf485885bcead24a71bfe0'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '04347352efc14964b5388af78f58b3bd'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '0437a3cdee7c4e4ea5611442057e2769'
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
                        table: 'sys_dictionary'
                        id: '053608fab79542808a36f01123ef0db2'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '055607ebfd134f62bd27b486866e8587'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'confirmed_instance'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0565adf73bf443a28840a7132a01e338'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'ticket'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '057c2bbbf28d4f659a4e160858a7c9f2'
                        key: {
                            sys_ui_section: {
                                id: '55514a8977df466c88c8ac33586d478d'
                                key: {
                                    name: 'x_iio_sync_ticket'
                                    caption: 'What should be, what is'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'desired_values'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '05d0be8d055648e7b852b7264ce6c814'
                        key: {
                            sys_ui_section: {
                                id: '4de6ef0b830f49a09c95a235f1bc0373'
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
                        table: 'sys_dictionary'
                        id: '064a31151a8e477d9af3d01508ee7fe8'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '067bf1d32d5a446faf4f2b321e4d0079'
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
                        table: 'sys_security_acl_role'
                        id: '073c67c624294c1d945215c6d191e874'
                        key: {
                            sys_security_acl: 'cfdf6f540b594530bb4eba060ff0ba7c'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '077e6162d22849078a14509213195cfe'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'type'
                            value: 'ticket_created'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '07a0b3c99cf549fcb072c8d01789b8d5'
                        key: {
                            sys_ui_section: {
                                id: '42cc633cb1b74c08a88df22530fe58c3'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '07c6284aa9b54d5c9d2abb32385e1cc4'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '084995e6faf04d1e80c8f9357dc3cebd'
                        key: {
                            sys_security_acl: 'af8e020dc3f7441fbf1a54bedd99094d'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0857dc94eb9044599ea131b2a8cc3e9a'
                        key: {
                            sys_ui_section: {
                                id: '109bc56ef20c412cb7b4b9411b712d61'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '09214622ab544c33b3cabf6747bb7a5d'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0a57a5f18ee1430299c578cfbef1c2f6'
                        key: {
                            sys_security_acl: '41b03ad288524bb7a290a9339ca8e7e9'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0a60a0ffdedc4e408f5d0c0a0165517b'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'follow_up_status'
                            value: 'outstanding'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0afd6b872c5248a6a9ad20f1d96d157a'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'source_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0b53206fea024693a4c9d5ec26097a7e'
                        key: {
                            sys_security_acl: 'bdbc639f70b34da1b1e4cbcdee4a8d01'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0b6314eb0aef4b0984a2f17568909d01'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0c0bd2de1c1b4273b4a2866ff6761e48'
                        key: {
                            sys_security_acl: '8ebc192469bf46fcbf35aa097a9d7607'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0c1fad85bc884e129cdee5e424f8e198'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'sync_updates'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0cba3c138b53425ca26581ac58974791'
                        key: {
                            name: 'x_iio_sync_option'
                            element: 'label'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0cdd643f194a4b6881f2970ebd0aa2ca'
                        key: {
                            sys_security_acl: '6d5265c53631483e8d2f56a8d7b5019b'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0d2a221398764d23be5e8a9bf84b7ba0'
                        key: {
                            sys_security_acl: 'd18bf677b7294a63a5440d98ab0e4621'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0d4736cf0c244aaa8085ae0ce4f2d405'
                        key: {
                            sys_security_acl: '5e7af02310f8410685ba4be6276ac90f'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0d5f6d3823ca43c79fba80721c5f0fd5'
                        key: {
                            sys_ui_section: {
                                id: '4de6ef0b830f49a09c95a235f1bc0373'
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
                        table: 'sys_security_acl_role'
                        id: '0d99fea0aaf94b7b986f21d921bcfc16'
                        key: {
                            sys_security_acl: 'bf655fe1d82f4c9095737ea8453defd5'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '0e4cf984358d447ab765a39e913ce056'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'match'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0e821b2c558742ba9869a28e61c2bc71'
                        key: {
                            sys_ui_section: {
                                id: '4de6ef0b830f49a09c95a235f1bc0373'
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
                        table: 'sys_dictionary'
                        id: '0f258e801813417cb86586559b58d43b'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0f774ff612f645f8bc75d2818e2cbc94'
                        key: {
                            list_id: {
                                id: '31529afd50f04638ae8ab32d420eec2a'
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
                        table: 'sys_documentation'
                        id: '0f8accab07e5467f9e6c7aebacff0734'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0f9183bc9c5f489abacace9f24b5d40d'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'kind'
                            value: 'value'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0fdafbd138da4e769076230dfdc4cb34'
                        key: {
                            sys_security_acl: '5e7af02310f8410685ba4be6276ac90f'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '10056c9a567146d9b28b57453e620cb3'
                        key: {
                            sys_security_acl: '5232111ae4c84e4c8d06e3bade4e0cec'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '103a396a60fb47dd9ca3f1d274f42330'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '109bc56ef20c412cb7b4b9411b712d61'
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
                        table: 'sys_documentation'
                        id: '109f1b7a69fc4008a819c7fcead51126'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '10e765266e524663aa4c9e5670dc90ba'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1125aaa4d72d4ccc81a16ddc0ac288e8'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '1147687d407a4b0b85827e9162d8d8e8'
                        key: {
                            sys_ui_action: 'b558d489aa134d0b9e16d12efbd6af9b'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '11905bbf28444123b826da07467678d2'
                        key: {
                            sys_ui_form: {
                                id: '067bf1d32d5a446faf4f2b321e4d0079'
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
                                id: '73a6befd68884979aad702069e39fb44'
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
                        table: 'sys_security_acl_role'
                        id: '11989e38ddc240bb896c1b4380a34e05'
                        key: {
                            sys_security_acl: 'd47334f38fd94fa992d8cbbf82a5f48c'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '11b1bbb142964a3a95c4c53be072edfd'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '11c2e05a6bb64379a6a058e6f3bbb860'
                        key: {
                            list_id: {
                                id: 'd0ce2bf6f6764f3c9be5d103c25e4fb7'
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
                        table: 'sys_dictionary'
                        id: '12c70bf9d3234e918189edc30f104a18'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1356da277264432894076d6312ae8d33'
                        key: {
                            list_id: {
                                id: '2c9909995c274e9598e0ba4e84274a41'
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
                        id: '153fc916faa34f5eb968ffa5a1a3b8ec'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'current_secret'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1666e448c1ab49d79d74b4358f0e4285'
                        key: {
                            sys_ui_section: {
                                id: '55514a8977df466c88c8ac33586d478d'
                                key: {
                                    name: 'x_iio_sync_ticket'
                                    caption: 'What should be, what is'
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
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '166f1ebe9d0d4598970a3d872e22ba4a'
                        key: {
                            sys_security_acl: 'd47334f38fd94fa992d8cbbf82a5f48c'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '168a3e65a3534b07ad429bfc938688bb'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'bridge_url'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '16bd48b68a354baca44ff387e6e36462'
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
                        table: 'sys_dictionary'
                        id: '16d919ecbf9e4ef1b957ac5e14a5fbea'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'applied_values'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '16d92f065f9945d98097e7fa89e8c25f'
                        key: {
                            sys_security_acl: '90659d6c191c4180836159cfbe0ec978'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '17c4d2f11e7549f6aa6370f8068583a1'
                        key: {
                            sys_security_acl: '16d783270ed642ce996566097612bc65'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '18a8d2cd964f4179a473b23008527a94'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '192810189ebe40de9f74290032853ce5'
                        key: {
                            logical_table_name: 'x_iio_sync_ticket'
                            col_name_string: 'status,next_attempt'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a4296e01fd545829d340f16c6af08b7'
                        key: {
                            sys_ui_section: {
                                id: '02db25d1bad7429a829734290c53007c'
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
                        id: '1b2a582ae1994e50b895d61617eced48'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'record_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1be3f4c51e4f42108b6387ecb88d9616'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1be68d5c975644c2a55a582ad3fbffd1'
                        key: {
                            list_id: {
                                id: 'ca0b4a9ddc704b93b275b621eb19fd97'
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
                        id: '1c14e32625624c1482b0007336ff5071'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'record_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1d70a1a9e74f4de59c11a4c6214f27a2'
                        key: {
                            sys_ui_section: {
                                id: '5b3280c812f741129681e06595cd31bd'
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
                        table: 'sys_choice'
                        id: '1d8185f00bc9427d8fd72dd46d3966f9'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'operator'
                            value: 'not_one_of'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '1f3c3d10acfe4274a3d4e32aa71c0aae'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1f7b0afa07564036811449f613ba74a9'
                        key: {
                            list_id: {
                                id: '30fbf80f8a7b476c80a662127a501b89'
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
                        table: 'sys_security_acl_role'
                        id: '1fc1fd81fe8249cba831dd56b3d88038'
                        key: {
                            sys_security_acl: 'a0101f5bd240462280641e42d421b718'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '210208ee75c944b7b7434a6113604983'
                        key: {
                            sys_security_acl: '647952e2075b41e78451c51b8b4ee73d'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '210c5daf78374a26b5fdcdf005026546'
                        key: {
                            sys_security_acl: '12021de4b38b464fa197b555ad596f3f'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '21307e862d0c441896f43bb5b43b2e1c'
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
                        id: '2137ac75b2cc4babb5b835c1cc8560c3'
                        key: {
                            list_id: {
                                id: 'dfb21089519d42e7a90a1dcba557dd69'
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
                        table: 'sys_dictionary'
                        id: '21d192097e5148eeb0cd137e84017068'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'removed'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '21e5d9f1650b47909b9be54890d7e745'
                        key: {
                            sys_security_acl: 'd59f6146f2794fa8a9ed4c343002d7f6'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2311cdca7f934b2e8fed305c4905b14d'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '23478d9183bf415eb6107ffea698b1bb'
                        key: {
                            sys_security_acl: 'f1f9957713c946dbb5a96b97d34f384e'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '23a7d115346845d48a5356587012e4bc'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '23bccd26701c474d9f97cbf78b8cf8ff'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '23eb46f8c4b4424289ab6fb0a0d4c650'
                        key: {
                            list_id: {
                                id: '16bd48b68a354baca44ff387e6e36462'
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
                        table: 'sys_choice'
                        id: '2463579d3c014cff8206ae82da3f021c'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'category'
                            value: 'paused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '24a361df7d58449db765dd15df7ff938'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2509e28de1534124853c348b2be7771d'
                        key: {
                            sys_security_acl: 'ba33d3bf42f54613a29ca0f16349d368'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '255985f0e1024442aaaa9adf5bb8a932'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '255ba3bcc77b4e55b5e32c3ca9110c59'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'operator'
                            value: 'is_set'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '26194160eea7436b94e4de1819711082'
                        key: {
                            sys_ui_section: {
                                id: '55514a8977df466c88c8ac33586d478d'
                                key: {
                                    name: 'x_iio_sync_ticket'
                                    caption: 'What should be, what is'
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
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2633b8ac90264bf1a1a876aacf0d5a62'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2679020a0d314a3fa81c9251a41076f2'
                        key: {
                            logical_table_name: 'x_iio_sync_ticket'
                            col_name_string: 'record_type,external_id'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '277b1dfefdb44f86b9bc601a9c94dd83'
                        key: {
                            name: 'x_iio_sync.viewer'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27b4372b3672499fa283f2f7bd944f9f'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'journal_watermark'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '280bcc87daa04a39bd9a2671970dec9a'
                        key: {
                            sys_ui_section: {
                                id: '55514a8977df466c88c8ac33586d478d'
                                key: {
                                    name: 'x_iio_sync_ticket'
                                    caption: 'What should be, what is'
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
                        id: '28676ffbcdc1464f91fd15b4787f1b7c'
                        key: {
                            sys_security_acl: '43198ccc7ba049c0bf4c4aa2af2720af'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '286c427e449046868e258398ea73c722'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2882cc87c25f4d17a985f06da8303b76'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '28a6d997281d4c2796f169ffd2819d40'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'template'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2986c627f6e3462192d2f9e78d4e11b4'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'operator'
                            value: 'is_one_of'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2995ed651c5143399bebd0eb92bb1e45'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'permalink'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '29ab1e50e1e94f0394a1d2adb4cb451e'
                        key: {
                            sys_ui_action: '81a1756d9fa14389a655ce6fc1723a59'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '29c7a649cbf24c019cc935ffb8a8985d'
                        key: {
                            sys_security_acl: 'afe6e4ea73c341e4a7f43dac6a2a41ae'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '29f43f3be89f4e129bef03a006a650d7'
                        key: {
                            sys_security_acl: 'c17a3b9162d54dd393ec1a70471db217'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2a04eac357c14fbf9f952e7fb8314427'
                        key: {
                            list_id: {
                                id: 'dfb21089519d42e7a90a1dcba557dd69'
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
                        table: 'sys_ui_form'
                        id: '2ad6c0c72e1249a9900def8cb719f84b'
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
                        table: 'sys_security_acl_role'
                        id: '2b93fd9141cc459d80e7262cc95d0c87'
                        key: {
                            sys_security_acl: '1a5a474027844cd6b8e1e3e33dba5b20'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b9a5fe9a2c44d69a4371b5f138d1fb5'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'sys_ui_list_element'
                        id: '2bbaf4c0b1c34bed8c8ac422c80f32d3'
                        key: {
                            list_id: {
                                id: '30fbf80f8a7b476c80a662127a501b89'
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
                        table: 'sys_ui_list'
                        id: '2c9909995c274e9598e0ba4e84274a41'
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
                        table: 'sys_security_acl_role'
                        id: '2d1dfaf09e4f4273bb2ffbb9419a042e'
                        key: {
                            sys_security_acl: '270e1bf145d345d5aa73cd17d2f8400b'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2d287937a4334547acf9dae901eea946'
                        key: {
                            sys_security_acl: '6e51e3f9316049beb4d40d5db48e6069'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2d3860607d4940e2b0190e8aea102cae'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'state'
                            value: 'sent'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2d4b9110cb2b435abf06440636dcfa6c'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2d693dbf78bf41499c5545706cf5f6e0'
                        key: {
                            list_id: {
                                id: '16bd48b68a354baca44ff387e6e36462'
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
                        table: 'sys_dictionary'
                        id: '2de4d83c7543489fa6d571565be7b2d0'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'lookup_column'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2e6c35e4a67a4f3ea84c36980d52ac13'
                        key: {
                            sys_security_acl: 'eb6f7cfa66a1449a8d41c8e08636622b'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2eb6998cf04c451bb903a84859aaad89'
                        key: {
                            sys_security_acl: '287ef8d6b9344e2b88d39a84e07b40cf'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2ee74e128b78460bae9b9ef5dbd6f4c3'
                        key: {
                            sys_ui_section: {
                                id: '5b3280c812f741129681e06595cd31bd'
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
                        table: 'sys_ui_element'
                        id: '2f40addea57b4c3c8b1d30b86a2bd01e'
                        key: {
                            sys_ui_section: {
                                id: '00ae7a266fba458f92aa1c9c440a104f'
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
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2f45a6caa0704f67a989e152a6ace3e1'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'record_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2f984450b63d41f5ba23577c3d20e9a7'
                        key: {
                            sys_ui_section: {
                                id: '109bc56ef20c412cb7b4b9411b712d61'
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
                        table: 'sys_security_acl_role'
                        id: '2fb89e8b08cf4d6cbe208c2fd4364c64'
                        key: {
                            sys_security_acl: 'cab0e7a90eff4cf28f5b49ed31e850db'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '30609be2ccc247ae8c946a05cc799fde'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'parent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '30fbf80f8a7b476c80a662127a501b89'
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
                        table: 'sys_ui_list'
                        id: '31529afd50f04638ae8ab32d420eec2a'
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
                    {
                        table: 'sys_security_acl_role'
                        id: '31f265d3e09f438a82fe262d7aed9676'
                        key: {
                            sys_security_acl: '43198ccc7ba049c0bf4c4aa2af2720af'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '32100bdab3a7424b828ecb82e55b805a'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '32548a3de1464a669c1ec7f8ed6b6ecc'
                        key: {
                            sys_ui_section: {
                                id: '109bc56ef20c412cb7b4b9411b712d61'
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
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3289ed43c8874111b34e08ebaed7fec7'
                        key: {
                            sys_security_acl: '1504fc65d0f64e8d859c760b70ad6e2e'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '32931828442449e69e92045dc5c814f3'
                        key: {
                            list_id: {
                                id: '31529afd50f04638ae8ab32d420eec2a'
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
                        table: 'sys_dictionary'
                        id: '3309ad8a20a1405d8f33bffa73db955d'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '33a8c6a1b27740508442ebee22e7d110'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                        table: 'sys_dictionary'
                        id: '3417776a489c41118f70da2b4a8cac84'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'target'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '3421e84c387a44e593075bc347e87a0d'
                        key: {
                            logical_table_name: 'x_iio_sync_note'
                            col_name_string: 'update_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '34260d23ff2a4ed38ee7e65c319e264b'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '35c9151bc9fe4455ad851222abe38076'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'follow_up_status'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '35dd9b1781274784b3cf9ef14b768551'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'status'
                            value: 'skipped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '365f35f460fb498d817f18353dc20afb'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'category'
                            value: 'learning'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '36a15781f20e4fc988d25273ded83843'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '370fb983913344bcb03e16c385eee80d'
                        key: {
                            list_id: {
                                id: 'dfb21089519d42e7a90a1dcba557dd69'
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
                        table: 'sys_ui_element'
                        id: '374afea898e846d3b79c94d27ce964a2'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3755aefd66f142998047b6d99b2f0a7e'
                        key: {
                            sys_ui_section: {
                                id: '55514a8977df466c88c8ac33586d478d'
                                key: {
                                    name: 'x_iio_sync_ticket'
                                    caption: 'What should be, what is'
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
                        id: '379002192a784b19a150a45a9571d4e6'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'destination'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '379f1b9511454803b170cb6c20d43c2d'
                        key: {
                            sys_security_acl: '6dd64381674f4cb29b55fe361dd77b87'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '382fad8a985b45ddbd8a36da4fef2a2f'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3860bcca327647d3b34876808592f1cc'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '392574c1b9f14f5cb871a5121241ff45'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'ticket'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '395a282bce474a0aa59f2a7c88e1afd2'
                        key: {
                            list_id: {
                                id: '30fbf80f8a7b476c80a662127a501b89'
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
                        table: 'sys_security_acl_role'
                        id: '395e85077c9241de949f1194488d5773'
                        key: {
                            sys_security_acl: '17c14969b4014350a878728fc9bde38f'
                            sys_user_role: {
                                id: '277b1dfefdb44f86b9bc601a9c94dd83'
                                key: {
                                    name: 'x_iio_sync.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '398dd5f2b5e346abbce599bdd5032084'
                        key: {
                            sys_security_acl: '4b7a2953d76a4a09b538c001dc3a6656'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3a330304489d4db7ad8ca5bdbcaee2cf'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'status'
                            value: 'written'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3a4fc7900b3e4adfa0da4aea1ed1ca77'
                        key: {
                            sys_ui_section: {
                                id: '42cc633cb1b74c08a88df22530fe58c3'
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
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3a8016d1a0354294a7f7b6df5c0c5056'
                        key: {
                            sys_security_acl: 'da3d9d2582504da0acb119b56c5308f4'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3aae7536c23d47d59f2ae3df9f108f6b'
                        key: {
                            sys_ui_section: {
                                id: '55514a8977df466c88c8ac33586d478d'
                                key: {
                                    name: 'x_iio_sync_ticket'
                                    caption: 'What should be, what is'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3af0777b851e4728b8ada5101f532601'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3afb548f558543baa609c64f0e874019'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3c666fff68734e4ca8b7d64e9fa1025b'
                        key: {
                            sys_ui_section: {
                                id: '42cc633cb1b74c08a88df22530fe58c3'
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
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3c6805cd30814f5db800862858ff7762'
                        key: {
                            sys_security_acl: 'bdbc639f70b34da1b1e4cbcdee4a8d01'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '3c8edf1d8ba747ada5590b99f7b14ce0'
                        key: {
                            logical_table_name: 'x_iio_sync_outbound_event'
                            col_name_string: 'source_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3cfa4a81d5ef429d85fdf7e2c78e3266'
                        key: {
                            sys_ui_section: {
                                id: '5b3280c812f741129681e06595cd31bd'
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
                        table: 'sys_documentation'
                        id: '3d6158473f874140b0d05869a0bf4f54'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'reference'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3d63dcb056c447ec9ea3a80e12625016'
                        key: {
                            sys_security_acl: '89c330a1ad7845108b51355d53672b0a'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3dca3b48875c4ad88b019f1a78dfe443'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'reference'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3de5caa9b9d44e80886efb6b86da0cda'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'kind'
                            value: 'number'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3de9391c42d24d0d9026d2881d7b84c5'
                        key: {
                            sys_security_acl: '381bb7d9cfb1459ab6ec276c83996453'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3e6d4d31509a4cf188f8294a71729e2e'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3eb5b0192a8d4e5ca53ce2c1f974f40b'
                        key: {
                            list_id: {
                                id: '2c9909995c274e9598e0ba4e84274a41'
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
                        table: 'sys_index'
                        id: '3eb5f60f17d64719bd34c443edeca3ff'
                        key: {
                            logical_table_name: 'x_iio_sync_note'
                            col_name_string: 'status,next_attempt'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3ee876544a5e42388103fee2fcb5fab3'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'label'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3f0d4020ef0342289bbbb0ec01d81805'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'attribute'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3f4b558a530b4287a908c863e4b584f3'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'sync_updates'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '40525b1a6f134eda829803ac5aa8f939'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '407a1e5314f84344978316e1292041d7'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'category'
                            value: 'canceled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4099a184ba6145809489044738daa585'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '409d2eeab12e4e4cb5702ea5c18ab16f'
                        key: {
                            name: 'x_iio_sync_option'
                            element: 'rank'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '40c4e4f32e964a66a4dabef6bbde5c0f'
                        key: {
                            sys_ui_section: {
                                id: '5b3280c812f741129681e06595cd31bd'
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
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '40fa347b2b684b77af9a983bd741eaa7'
                        key: {
                            sys_security_acl: '4aaa0196f2c749d3bd9b65718f98da1d'
                            sys_user_role: {
                                id: '277b1dfefdb44f86b9bc601a9c94dd83'
                                key: {
                                    name: 'x_iio_sync.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '41374c3a23714498a7564503fbbf0397'
                        key: {
                            list_id: {
                                id: 'bb19a65a56cd485084eeae8669e450ce'
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
                        table: 'sys_security_acl_role'
                        id: '41870048bb404005929255fe4cfba605'
                        key: {
                            sys_security_acl: '8dd04243573a43c7b0d820ab51ec0090'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '41a22e2a37a04570bc370764239f406a'
                        key: {
                            name: 'x_iio_sync_connection'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '41e3f6c60ba44f81bc4dc10a96a313f4'
                        key: {
                            list_id: {
                                id: '30fbf80f8a7b476c80a662127a501b89'
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
                        table: 'sys_ui_section'
                        id: '42cc633cb1b74c08a88df22530fe58c3'
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
                        table: 'sys_security_acl_role'
                        id: '42e00bf245044321ac71cf02351dc83e'
                        key: {
                            sys_security_acl: '55cc7d2a422c408db22f635845c2bc6e'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4359f1c853874f8dae74c2ce18c0fa01'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '438d5aeef7ca4787991e81a8da002356'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '438fcfdbac8b4c83b77c7cf984bbd750'
                        key: {
                            sys_security_acl: 'd32e043c6c1a41e6a96a064ad4a24905'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '443af9b1d3964e3e841227c8bfd4da5e'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '443f0ded396946c399c58d5328319243'
                        key: {
                            sys_ui_section: {
                                id: '02db25d1bad7429a829734290c53007c'
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
                        table: 'sys_ui_element'
                        id: '44cbc562335f42eb84404527faee1f78'
                        key: {
                            sys_ui_section: {
                                id: '00ae7a266fba458f92aa1c9c440a104f'
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
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '458f3a63eea04f939b382cee4f8c4dbc'
                        key: {
                            list_id: {
                                id: '30fbf80f8a7b476c80a662127a501b89'
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
                        table: 'sys_security_acl_role'
                        id: '45e0e17d480e4da1ab43e015f0f55f83'
                        key: {
                            sys_security_acl: '6d5265c53631483e8d2f56a8d7b5019b'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '46299136c5464c1384e4850d5877c122'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'fallback'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '464c2e9cbd054462b411e349cb9c6e70'
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
                        id: '46f8f336a3524d128252d8df6683a981'
                        key: {
                            sys_ui_section: {
                                id: '73a6befd68884979aad702069e39fb44'
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
                        table: 'sys_ui_element'
                        id: '47f1b999305345d18428bfc6bc3a4759'
                        key: {
                            sys_ui_section: {
                                id: '02db25d1bad7429a829734290c53007c'
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
                        id: '486b554c867740f4857936d1a28c84fa'
                        key: {
                            name: 'x_iio_sync_cursor'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '48b23c5daf3048ada468a6f19365bb43'
                        key: {
                            sys_security_acl: '49e2be49f2b14fa59c7d43f841b36411'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '48e5b6e728d5493c8ad2e6e994799668'
                        key: {
                            name: 'x_iio_sync_cursor'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '48e8ef6068194b0cb4a52f26f45eacb5'
                        key: {
                            sys_security_acl: '1504fc65d0f64e8d859c760b70ad6e2e'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4933addbb0874789bccf5d86bc47e8d8'
                        key: {
                            sys_security_acl: '464f207e1c104b4e83b2f681093101eb'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4a0d9ecf97fd42e582c4085fb75db66a'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'target'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4bd3fe720d484f53b95525ad33206e8c'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'record_state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4c305d0eb94146db95496e89caf06917'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4c5db5b57de74887adf91c08c2395411'
                        key: {
                            sys_ui_section: {
                                id: '73a6befd68884979aad702069e39fb44'
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
                        table: 'sys_security_acl_role'
                        id: '4cdbc894acb744ada9e2255f4f6221fe'
                        key: {
                            sys_security_acl: 'c02b944841e44606b505e39f8c0b6328'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4d13b18e5941437a8df29d8b648883a3'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'kind'
                            value: 'option'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '4d18bbcdea6b4eb6b64e6c0ad452a67a'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'destination'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4db0b6c6289a4a4fa18018e40d4a76ea'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'written_at'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '4de6ef0b830f49a09c95a235f1bc0373'
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
                        id: '4df4b18ccbc3488c934581d0d7051331'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4ef8183f539a4bdcac55dd4c5a045fea'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'source_updated_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4f1116eb4722426fa562815f4d44f46a'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4f6b0dc9951b4e788d7f1db351fb6685'
                        key: {
                            list_id: {
                                id: '2c9909995c274e9598e0ba4e84274a41'
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
                        table: 'sys_documentation'
                        id: '507a9ea98f9e495d95bc7b8d3cc39754'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'current_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '50c9b5cc1f23484f8627f9ffb166e2dd'
                        key: {
                            sys_security_acl: 'c17a3b9162d54dd393ec1a70471db217'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '513b4c27022245e2b298549bd84abf98'
                        key: {
                            name: 'x_iio_sync_cursor'
                            element: 'lease_holder'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '518d16ca246d434e8b0cb4c3d549ba5b'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'sys_documentation'
                        id: '519ee5ac51ed4972a55fa36a1f739e7d'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'record_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '51fadce1270f4ae6a2df9e93ea572177'
                        key: {
                            sys_ui_section: {
                                id: '73a6befd68884979aad702069e39fb44'
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
                        table: 'sys_choice'
                        id: '520719653f7745f6b9240096d4eeead0'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'kind'
                            value: 'text'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '530a713d4a1a43dfb53767f46bf5809b'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'destination'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5466f3f3f2514d75922b257c737c0cdf'
                        key: {
                            sys_ui_section: {
                                id: '00ae7a266fba458f92aa1c9c440a104f'
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
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '54ad89be0d6444419ecb2a87fdbf0d61'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '55476eef47564778b4ae26f929a862b7'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '55514a8977df466c88c8ac33586d478d'
                        key: {
                            name: 'x_iio_sync_ticket'
                            caption: 'What should be, what is'
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
                        table: 'sys_choice_set'
                        id: '55788e531a914a30a083a31d85234441'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'record_type'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '55fce84ed39845a2b260a48223b899ce'
                        key: {
                            sys_security_acl: '1a5a474027844cd6b8e1e3e33dba5b20'
                            sys_user_role: {
                                id: '277b1dfefdb44f86b9bc601a9c94dd83'
                                key: {
                                    name: 'x_iio_sync.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '56165a1b906a4af09eaa9724e2ea62a8'
                        key: {
                            sys_ui_section: {
                                id: '73a6befd68884979aad702069e39fb44'
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
                        table: 'sys_ui_element'
                        id: '563ae66be2e84a13b0d92da9293da476'
                        key: {
                            sys_ui_section: {
                                id: '55514a8977df466c88c8ac33586d478d'
                                key: {
                                    name: 'x_iio_sync_ticket'
                                    caption: 'What should be, what is'
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
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '5659baea993446b68eb8e2c835daad67'
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
                        table: 'sys_documentation'
                        id: '5663c97f8af647ac9e746af01f5bf576'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'template'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '566523358b924b5db55002eb97466102'
                        key: {
                            sys_ui_section: {
                                id: '55514a8977df466c88c8ac33586d478d'
                                key: {
                                    name: 'x_iio_sync_ticket'
                                    caption: 'What should be, what is'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'applied_values'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '56a12bcad4dd4f5485c71108a63dc7e1'
                        key: {
                            sys_security_acl: 'eb6f7cfa66a1449a8d41c8e08636622b'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '56cad2a5584a481f93e9159fca14be80'
                        key: {
                            name: 'x_iio_sync_option'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5743f1c6f48d40cc8bd2068894a3a1b6'
                        key: {
                            sys_ui_section: {
                                id: '00ae7a266fba458f92aa1c9c440a104f'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5786f06c88fa4de2be1364646d815b1a'
                        key: {
                            list_id: {
                                id: 'dfb21089519d42e7a90a1dcba557dd69'
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
                        table: 'sys_security_acl_role'
                        id: '57e7b59c4b2545379f835aeb525f7814'
                        key: {
                            sys_security_acl: '51d3f53392444cc68021adf0914b4f2e'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '594201c4201a45d083569b35ddd6a0c8'
                        key: {
                            sys_security_acl: 'e812a165c2314448bbdf6bbe597cee87'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '5958171dde5b4a1eb500f2b6544f4672'
                        key: {
                            name: 'x_iio_sync.integration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '597e762da2fc4ff19280b31725957c54'
                        key: {
                            name: 'x_iio_sync_cursor'
                            element: 'lease_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '59b04ff04d99423c979b1ecf75eea37c'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                        table: 'sys_ui_element'
                        id: '5a0718eb212d46f89e04f27b17d990a7'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'ua_table_licensing_config'
                        id: '5b19d0253aa54b12982d22b58d77ef5e'
                        key: {
                            name: 'x_iio_sync_condition'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5b3280c812f741129681e06595cd31bd'
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
                        table: 'sys_security_acl_role'
                        id: '5b9eb51dc45c4fdaa83cf4df6ff746b0'
                        key: {
                            sys_security_acl: '270e1bf145d345d5aa73cd17d2f8400b'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5bfe3b4eeb1d4a1f99658e492682037a'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'operator'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5c379cc4c7ea4c1293bfea482310de4b'
                        key: {
                            sys_security_acl: 'cfdf0bdd455e479f89e3960703efed57'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5c4048bbed1b4f028a3641bdc27c7deb'
                        key: {
                            sys_security_acl: 'c02b944841e44606b505e39f8c0b6328'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5c872f61f2154c1399c3157fe8d8327b'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'answer'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5ce19474f216478898d975dbb6ad7849'
                        key: {
                            list_id: {
                                id: '16bd48b68a354baca44ff387e6e36462'
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
                        table: 'sys_dictionary'
                        id: '5d584c433024452fa001d00b5c4ade30'
                        key: {
                            name: 'x_iio_sync_option'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '5d7f136ebe524c4f8f308aa34c1b15c9'
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
                        table: 'sys_security_acl_role'
                        id: '5d8186d765b74800a705e273aaffd066'
                        key: {
                            sys_security_acl: 'bf655fe1d82f4c9095737ea8453defd5'
                            sys_user_role: {
                                id: '277b1dfefdb44f86b9bc601a9c94dd83'
                                key: {
                                    name: 'x_iio_sync.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5e15b78788fd4855ad44cba85e352e19'
                        key: {
                            logical_table_name: 'x_iio_sync_cursor'
                            col_name_string: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '5e37aca02a9b4ad4ae318726ca44e7fa'
                        key: {
                            sys_ui_form: {
                                id: '2ad6c0c72e1249a9900def8cb719f84b'
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
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'sys_documentation'
                        id: '5e440c778cce461ca37493b8c0c456c5'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'previous_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5ea44ca17f824e838f5d84e0e25e3f45'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5f6e2c5f3a8642199a213c4fadafd877'
                        key: {
                            sys_security_acl: '7cf95dbbb0aa44e18d566f9788debb7a'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f945b83a0204813ab210013f7221dcf'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'next_attempt'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5feb08bfa1904f2c97c4eb3ab46162fa'
                        key: {
                            list_id: {
                                id: 'e77bfb7c08e64170ae4126547d30c83b'
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
                        table: 'sys_dictionary'
                        id: '60306a1e281b4102b024d43fb48b8c88'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'update_id'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '60a3e7dde3b24e9bb414380883edda30'
                        key: {
                            sys_ui_form: {
                                id: 'a7d2673c4a7e485fa054e2800e7d4e14'
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
                                id: '00ae7a266fba458f92aa1c9c440a104f'
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
                        table: 'sys_index'
                        id: '60b1059075ea4596b0f7857b4de1c2f5'
                        key: {
                            logical_table_name: 'x_iio_sync_state_mapping'
                            col_name_string: 'target_table,state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '60cbb3c1961c4ae8a9680d8109ef9fcf'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'match'
                            value: 'any'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '62c344a7994f44a5b662a5008f31287c'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '631e9050db184689a42a52df07af4aaf'
                        key: {
                            name: 'x_iio_sync_cursor'
                            element: 'lease_holder'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '63636fd372a847339bc10d0781f621aa'
                        key: {
                            sys_security_acl: '7e9026ab809c4c68b2cbadc861c32507'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '64080b33f9ee461fa6e6682f52e03d57'
                        key: {
                            list_id: {
                                id: '16bd48b68a354baca44ff387e6e36462'
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
                        table: 'sys_ui_element'
                        id: '641a4be98dc5495791a370d5eef1eafa'
                        key: {
                            sys_ui_section: {
                                id: '73a6befd68884979aad702069e39fb44'
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
                        table: 'sys_documentation'
                        id: '645a203c9d184d6f8118a5741e3e04b8'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '645c81173e2440d296ff90162e40399c'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'operator'
                            value: 'at_most'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '655a4f88ccd2443d9280d2c1313e593c'
                        key: {
                            list_id: {
                                id: 'bb19a65a56cd485084eeae8669e450ce'
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
                        table: 'sys_dictionary'
                        id: '656700ee1fbd4ca992d5a90723f4da22'
                        key: {
                            name: 'x_iio_sync_cursor'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '65a0c4eb77f243ecbff401656f67ad37'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'options'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '666256fba3a140c9ad22c1a43e4179e8'
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
                        table: 'sys_dictionary'
                        id: '66f2ffa3f7004fc2aa2cf30c027acfe8'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '670f1580277d433ea05f8cde3a2e3c7d'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'column'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6778760d8128493f899687050bc0fba7'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'lookup_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '679a7e8a97c04e58905f1d094c273a75'
                        key: {
                            name: 'x_iio_sync_option'
                            element: 'attribute'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '67ff90194bc64d3998e083d5076c80ba'
                        key: {
                            sys_ui_section: {
                                id: '02db25d1bad7429a829734290c53007c'
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
                            element: 'payload'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '683249b056004cd4ab1ca81572e333e0'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'operator'
                            value: 'not_contains'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '68764043ecd74f94aaca47c754ceb407'
                        key: {
                            sys_security_acl: 'c38fc6e070904e2bb54900f5302da150'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '68eb3e5236534c82850c877878e09b26'
                        key: {
                            sys_ui_form: {
                                id: '2ad6c0c72e1249a9900def8cb719f84b'
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
                                id: '55514a8977df466c88c8ac33586d478d'
                                key: {
                                    name: 'x_iio_sync_ticket'
                                    caption: 'What should be, what is'
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
                        table: 'sys_choice'
                        id: '696844a28f1f428fa6b8741bb882a9ea'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'status'
                            value: 'pending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '69809b1442de441fa74ef09c2e00b3c6'
                        key: {
                            list_id: {
                                id: '30fbf80f8a7b476c80a662127a501b89'
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
                        table: 'sys_choice'
                        id: '6a06d659fe0049c1983662ea72322783'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'record_type'
                            value: 'incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6a85d9d437cb4606a81dbb38902fcadb'
                        key: {
                            list_id: {
                                id: '5d7f136ebe524c4f8f308aa34c1b15c9'
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
                        id: '6aa4f327755844729b915df68a66beed'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'write'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6ac9448a39f6489c836d147dcdc54f5e'
                        key: {
                            sys_security_acl: '4b7f83f1e3ae47a085c0967072846b97'
                            sys_user_role: {
                                id: '277b1dfefdb44f86b9bc601a9c94dd83'
                                key: {
                                    name: 'x_iio_sync.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6b04481f7be446aeb4c69bd0b44c572c'
                        key: {
                            sys_security_acl: 'c6898084d2c544b89e22e99948774388'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '6b53c74ee9ad4e8090f6c9967abda0d9'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6b6b7b1c29c74e0c973dd59d80f180fc'
                        key: {
                            sys_security_acl: 'bbd82e08812e44d8bf654fae5a3945d8'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6b9f593d47ee421e8b6f6fa90162e38f'
                        key: {
                            list_id: {
                                id: '5d7f136ebe524c4f8f308aa34c1b15c9'
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
                        table: 'sys_choice'
                        id: '6bd12c41be8d4530a280fd2ec0eecda9'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'record_type'
                            value: 'follow_up'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6bdfb48b59db4e07b5ad97da4c5d43bf'
                        key: {
                            sys_security_acl: '4773b830e23f4cc2877eb9c12fa30143'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c8d84f63f854263a1a71dfa39a49126'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d14cab6418b433c8c86ab6baa1d6fb0'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'ticket_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6d2f46e584a646e8ad4722ed50ce18f4'
                        key: {
                            sys_ui_section: {
                                id: '4de6ef0b830f49a09c95a235f1bc0373'
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
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '6dcd8e2b0f574e61b0b5c84f6f5c5fb9'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'ticket_state'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '6dff8a19d6bb4e119560020911b57b9c'
                        key: {
                            name: 'x_iio_sync_ticket'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6e1aa4df7a9b4a318cb634174a077cf9'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'payload'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6e6bf2d3da6f40189197a8f745bc25fa'
                        key: {
                            sys_ui_section: {
                                id: '109bc56ef20c412cb7b4b9411b712d61'
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
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '6ecd9061e35a4859b808fa4fe534a2c4'
                        key: {
                            sys_ui_form: {
                                id: '21307e862d0c441896f43bb5b43b2e1c'
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
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                        table: 'sys_rest_message_fn'
                        id: '6ee4dd73b0b342a2ab405f6a3cc64c1c'
                        key: {
                            rest_message: '6ab498e66e7f44a5b88e840b8cf213db'
                            function_name: 'deliver'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '700a9ad16aec46af94828f480b2189bc'
                        key: {
                            sys_security_acl: '17c14969b4014350a878728fc9bde38f'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7073bdcc8f0f44d3af4e2fbd87bdf6ca'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'sys_dictionary'
                        id: '709040cec71a4a4695e27d27e18497a4'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'attribute'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '70aef76b345a4073af934cd179f23fc1'
                        key: {
                            sys_ui_section: {
                                id: '00ae7a266fba458f92aa1c9c440a104f'
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
                        table: 'sys_dictionary'
                        id: '70bf4da64f034720b55cb281fa45a474'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'private'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '70e6f7278f5b478c807292154ffb39a7'
                        key: {
                            sys_ui_section: {
                                id: '5b3280c812f741129681e06595cd31bd'
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
                        table: 'sys_ui_form_section'
                        id: '7159dbf495de4da2976a6c8297cad1f4'
                        key: {
                            sys_ui_form: {
                                id: '5659baea993446b68eb8e2c835daad67'
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
                                id: '4de6ef0b830f49a09c95a235f1bc0373'
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
                        id: '71c8b193c79c42eab5679445b6ebf9e0'
                        key: {
                            sys_security_acl: '1bc90768e6eb4be5b6cc0e01839810b3'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '724069fad7b34e99b4b9408a1a7a9458'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'incident_status'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7253c943f2ef49d28a614f70c8d2ffb6'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'sys_documentation'
                        id: '72ce92c8949f4f2d84f7c62681ad4372'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'sent_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '72e84e6b8d194f1d9dd5a651b1727ec5'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '737706a9bb094eb282e9d06624e61735'
                        key: {
                            sys_ui_section: {
                                id: '02db25d1bad7429a829734290c53007c'
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
                        table: 'sys_security_acl_role'
                        id: '737f522bc442457e965fb5887aecc0f8'
                        key: {
                            sys_security_acl: '4773b830e23f4cc2877eb9c12fa30143'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '73a6befd68884979aad702069e39fb44'
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
                        table: 'sys_security_acl_role'
                        id: '73d24e6bea5044ca93b639cdc7b73957'
                        key: {
                            sys_security_acl: '8e1a6419fe0d41beb0790058bf9e345a'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '742887500cd94d88bbe430dce160ba0a'
                        key: {
                            list_id: {
                                id: 'd0ce2bf6f6764f3c9be5d103c25e4fb7'
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
                        table: 'sys_ui_list_element'
                        id: '749a221287b440f8ad84ffe108b2703f'
                        key: {
                            list_id: {
                                id: 'cd32c2ba598d404580c3401da0d84aef'
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
                        table: 'sys_documentation'
                        id: '74f41fe023e84bd5b029f9cbd60969e1'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'adopt'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '750f98a347644bfb8fd377dcfb9959f5'
                        key: {
                            list_id: {
                                id: '31529afd50f04638ae8ab32d420eec2a'
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
                        table: 'sys_choice'
                        id: '7550f4f7708e43ff85139d97398784d2'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'category'
                            value: 'merged'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7555bea451194b9cb2c9eedcbbce8f4a'
                        key: {
                            sys_ui_section: {
                                id: '4de6ef0b830f49a09c95a235f1bc0373'
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
                        table: 'sys_dictionary'
                        id: '75802fd324f848969d5330389a553170'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'next_attempt'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '75b449ba0e2f4e33ac40697ee23b33a6'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'record_type'
                            value: 'incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '76192374361249af8acd3cfdd3c2a164'
                        key: {
                            sys_security_acl: '8e1a6419fe0d41beb0790058bf9e345a'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '761f8a52c12548e5a1d7fb5b589b7252'
                        key: {
                            sys_security_acl: 'da1d2172331046acab4156c879cdba4c'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7634d658bcba479f94126b0bfe7bace6'
                        key: {
                            sys_security_acl: 'a9f7fd042fc84c8886826e19103c104d'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '764276c7dba345839123086d3d2fc226'
                        key: {
                            list_id: {
                                id: '31529afd50f04638ae8ab32d420eec2a'
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
                        id: '7757c41f4e224474a3d10bac4b45620d'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'next_attempt'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '77e64fb5b62b4f22a50e746097e88ad5'
                        key: {
                            sys_security_acl: '2752130b7e3f4af38d76f7cb803a417f'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '790abb02989e479290b8aafffff01669'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7a59c135a8db4917805f45b0a33f4a0e'
                        key: {
                            list_id: {
                                id: 'ca0b4a9ddc704b93b275b621eb19fd97'
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
                        table: 'sys_choice'
                        id: '7ae5f2a80afd42c6a1442582a16176eb'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'operator'
                            value: 'contains'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '7b6a748fdaf54d7bace3f39756753e67'
                        key: {
                            name: 'x_iio_sync.admin'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7bea23498197408cb3fabef2b1fb7ec9'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7c3bae49640a43f48b3e12065f281381'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7c569b8c32e24436a5038d6eaac887a7'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7cbd1aa697a34430ad5c71d98c9b7993'
                        key: {
                            sys_security_acl: '5beae41be77c4ac28a461fe63274b3dd'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7d4362ad94bf466d998f0c74d013f229'
                        key: {
                            name: 'x_iio_sync_option'
                            element: 'attribute'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7d451f5bd4d041e5a125493b2e1a2284'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'operator'
                            value: 'starts_with'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7d49bfafbbb341a991780cb522b0d4e4'
                        key: {
                            sys_ui_section: {
                                id: '55514a8977df466c88c8ac33586d478d'
                                key: {
                                    name: 'x_iio_sync_ticket'
                                    caption: 'What should be, what is'
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
                        table: 'sys_ui_list_element'
                        id: '7d7ba355a2bb40b18863ddd1e378625a'
                        key: {
                            list_id: {
                                id: 'e77bfb7c08e64170ae4126547d30c83b'
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
                        table: 'sys_documentation'
                        id: '7e6997f468fd41d3993610d0166cb4e8'
                        key: {
                            name: 'x_iio_sync_option'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7eb74ce20ffe40ff8ffeab6672ace69a'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'ticket_state'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '7f1a185f35b44d3fb2b672abc356203e'
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
                        table: 'sys_ui_element'
                        id: '80daf37ec89449b9b194d0a262ae36d8'
                        key: {
                            sys_ui_section: {
                                id: '4de6ef0b830f49a09c95a235f1bc0373'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '80fb3beffcdc46a38ba21fae5180ea00'
                        key: {
                            name: 'x_iio_sync_option'
                            element: 'rank'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8116dcd3a4544df097c580eb5d4bea82'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'sys_documentation'
                        id: '814ef6e64a6f40e89fa1c9020f0cf27f'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '81579181cb8943ae9e3bb7cb4078dd1c'
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
                        table: 'sys_ui_element'
                        id: '81fb3f944f4c4e5eba177e5fe22d6229'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '81fc752be2db443981e8375075f02d02'
                        key: {
                            list_id: {
                                id: 'a9d203a24de54d4f99988ebaa8865114'
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
                        table: 'sys_dictionary'
                        id: '82928cfbdbe64675b9b6679755304ca8'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'next_attempt'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '82e5ccb3c8ed4ced9f5ed7222abf3da5'
                        key: {
                            sys_ui_section: {
                                id: '42cc633cb1b74c08a88df22530fe58c3'
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
                        table: 'sys_db_object'
                        id: '8339c56d0fa44fe5bbf18d80546cdbd2'
                        key: {
                            name: 'x_iio_sync_note'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '83a4746112524dd5901ba4ba3d708071'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'category'
                            value: 'triage'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '83ca565dbe22401c9c42c08bca177f7c'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'follow_up_status'
                            value: 'completed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '84ae7fb2613b406e916fce1e6ea3ad83'
                        key: {
                            list_id: {
                                id: 'bb19a65a56cd485084eeae8669e450ce'
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
                        table: 'sys_security_acl_role'
                        id: '84dab60a12a64205a89040828d2dc2ef'
                        key: {
                            sys_security_acl: '09948c12e0fa4a30ba526d25d9c20f6e'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '853056be7e5a4da0b2e5a90ecfec6fba'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '86588d61d9f248a59e38813e8c8f8ed4'
                        key: {
                            sys_security_acl: 'bf655fe1d82f4c9095737ea8453defd5'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '867c11af210f4bc6a939508639319944'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8710bb48ad7646e5b1da21d2f99d1d19'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '87b794eed23441d58be71969c5aac0b3'
                        key: {
                            list_id: {
                                id: '30fbf80f8a7b476c80a662127a501b89'
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
                        table: 'sys_security_acl_role'
                        id: '88614f2715b14ca1a84abefc28cb9584'
                        key: {
                            sys_security_acl: '1a5a474027844cd6b8e1e3e33dba5b20'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '88701bcc3f624605b839cd0c30a74abd'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'ticket'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8897ff7abfc54e7d9687fbb906cd4fa2'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'template'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '88afa84e34e24498a30eceab7d9b7e7d'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '893ed466f9484af8ab5b340b13c2f6c0'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'next_attempt'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '899dae38ae184f29af8141adc12d4052'
                        key: {
                            list_id: {
                                id: 'ca0b4a9ddc704b93b275b621eb19fd97'
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
                        id: '8a26d3528d2c4364a26ec042bb5ee16c'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'desired_values'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8a31893244714541844029bb4015ff56'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'type'
                            value: 'work_note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '8a54b47c9dc34d04a206835811a7243d'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8ae7e19fe17545d9877335e1b1972851'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8b29635e03ca49ad88ea3f76902be25b'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8b94680e9a0246cbb2e1217eb0d8baa2'
                        key: {
                            sys_ui_section: {
                                id: '42cc633cb1b74c08a88df22530fe58c3'
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
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '8b973d2b5f6346f5ba1429fcd5556a83'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8bfda2888b5b4fd6a9383de13d9831e7'
                        key: {
                            sys_ui_section: {
                                id: '02db25d1bad7429a829734290c53007c'
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
                        table: 'sys_dictionary'
                        id: '8c6258736c6f4238be7065abf620ee2d'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8d4c11b5a430453eba8103b661c5a90a'
                        key: {
                            list_id: {
                                id: 'dfb21089519d42e7a90a1dcba557dd69'
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
                        table: 'sys_security_acl_role'
                        id: '8d6773633c034ea594c9e9c39d9b4917'
                        key: {
                            sys_security_acl: '92c169bc388140ed914bf8a800e95bb0'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8de77a7f813e4b4f8a5bcba7519ed75b'
                        key: {
                            sys_security_acl: '58a647e8f741423b84a96f92568b139a'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8e5acd41e1f044fb90dd73c39a60fc74'
                        key: {
                            sys_security_acl: 'f4ad1ff47da5482e9416b3afd55de2bb'
                            sys_user_role: {
                                id: '277b1dfefdb44f86b9bc601a9c94dd83'
                                key: {
                                    name: 'x_iio_sync.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8e6d31f661b44d0c853b0c32b9c220d4'
                        key: {
                            sys_security_acl: 'f52c5c45ecbf485885bcead24a71bfe0'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8e9a3939f1dd46f7bd61a9109c0444aa'
                        key: {
                            sys_ui_section: {
                                id: '02db25d1bad7429a829734290c53007c'
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
                        table: 'sys_ui_element'
                        id: '8f152e71690b4ffd9dc538d837cdcb41'
                        key: {
                            sys_ui_section: {
                                id: '73a6befd68884979aad702069e39fb44'
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
                        table: 'sys_dictionary'
                        id: '8f20dac929d246bbb832c918f2b11f5e'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'values'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8f4aea02b985444c9bf6db6a3db6fa04'
                        key: {
                            name: 'x_iio_sync_cursor'
                            element: 'position'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8fad921265954ed7ac32b0cec83b0356'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'confirmed_instance'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8fd0673eb04b45da806c2cac46f14acd'
                        key: {
                            sys_ui_section: {
                                id: '55514a8977df466c88c8ac33586d478d'
                                key: {
                                    name: 'x_iio_sync_ticket'
                                    caption: 'What should be, what is'
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
                        table: 'sys_security_acl_role'
                        id: '9144df6c93a44f81973b995e4b9ed70d'
                        key: {
                            sys_security_acl: '8ebc192469bf46fcbf35aa097a9d7607'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '914a90e5cf9f4f9f9dbe91151ece42a7'
                        key: {
                            sys_ui_section: {
                                id: '42cc633cb1b74c08a88df22530fe58c3'
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
                            position: '7'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '918acb4e55c9485f8f26d8cd74ac66c4'
                        key: {
                            name: 'x_iio_sync_template'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '91a8ca28269540c9863b2bae27dd1547'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91b03a8e861846d79c8b354d3d729100'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '929c63da13564537a46e9501ab44a387'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'parent'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '92ed1dc801634dad9ca3e0ba8cf30fd1'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'status'
                            value: 'pending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '930a2a8ca31048ca9c0d8a7b673238df'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'adopt'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9345b53c1b894e88a229b94aa021dc61'
                        key: {
                            sys_security_acl: '8dd04243573a43c7b0d820ab51ec0090'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '938e65b924b343d38bd64b0232e09845'
                        key: {
                            sys_ui_section: {
                                id: '109bc56ef20c412cb7b4b9411b712d61'
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
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9403153ff5554938b119d2885f078999'
                        key: {
                            list_id: {
                                id: 'ca0b4a9ddc704b93b275b621eb19fd97'
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
                        table: 'ua_table_licensing_config'
                        id: '945640a2cda64c38bcb63ad346c911b6'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '94f411610a92402c9fc33bf72648108f'
                        key: {
                            name: 'x_iio_sync_option'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9517474b5be74e1498e482902a676f41'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'kind'
                            value: 'role'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9527bdd215104de3b3e6ef3953e960fd'
                        key: {
                            sys_security_acl: 'cfdf0bdd455e479f89e3960703efed57'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95503ee1a33b472bbabe8dcfd840163b'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9566dc13eeed4b4db25639309eaae6ef'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9574ebf545684c0a85df0815fd996a93'
                        key: {
                            sys_security_acl: '55cc7d2a422c408db22f635845c2bc6e'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '957b8d1214e54e1782bbb4a54fe62db6'
                        key: {
                            sys_security_acl: '4ea5db4517cb4eed8a8215076755def9'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '95b96810563d4f3b9ed7bee3530420aa'
                        key: {
                            sys_security_acl: '647952e2075b41e78451c51b8b4ee73d'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '963ac67d5e3c43a2bce7d566af96f2e9'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'template'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '964e31e92e0748c88bb8d2f6fbfe8eb9'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'write'
                            value: 'create'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9670fb6621f94b63ae2f0bb5135c1606'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '967cff8d7fb74926b8f1808f689cd288'
                        key: {
                            name: 'x_iio_sync_option'
                            element: 'label'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '96b97591d7ff41fe8df26142226b50bd'
                        key: {
                            list_id: {
                                id: '2c9909995c274e9598e0ba4e84274a41'
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
                        table: 'sys_security_acl_role'
                        id: '97c2c241fcc44d92b13e09008a519288'
                        key: {
                            sys_security_acl: 'e812a165c2314448bbdf6bbe597cee87'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '982fe553c7d144309432cf82796c5512'
                        key: {
                            name: 'x_iio_sync_cursor'
                            element: 'lease_until'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '98471601a6b24401a72f0116151678fc'
                        key: {
                            sys_ui_section: {
                                id: '00ae7a266fba458f92aa1c9c440a104f'
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
                        table: 'sys_choice'
                        id: '98715baa494847a1b564f13f26903aca'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'ticket_state'
                            value: 'completed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '98ad8f839dd646fd95a83aa3f8dfcce2'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'label'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '992095cfd74240b2a9c0f23589305822'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'incident_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9971b105cc4a4b06832561770c6a5df7'
                        key: {
                            sys_security_acl: 'afe6e4ea73c341e4a7f43dac6a2a41ae'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '999b6089f8b0431ca0b85533bedf452e'
                        key: {
                            name: 'x_iio_sync_cursor'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '99b84368392a499abc9289b7e83f1d6f'
                        key: {
                            list_id: {
                                id: 'a9d203a24de54d4f99988ebaa8865114'
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
                        table: 'sys_ui_list_element'
                        id: '9a25ed2df157443c8b0b707278ce8917'
                        key: {
                            list_id: {
                                id: '30fbf80f8a7b476c80a662127a501b89'
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
                        table: 'sys_ui_element'
                        id: '9a30e8194f734ea8941edeb0514efdeb'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                        table: 'sys_security_acl_role'
                        id: '9a6c4ef2d3974a0baf8764384eac3383'
                        key: {
                            sys_security_acl: '4b7f83f1e3ae47a085c0967072846b97'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9ab9d413704a4191b349a65c4592ef8e'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9b19f3ce5e124f028e2b52aee1673737'
                        key: {
                            sys_security_acl: '381bb7d9cfb1459ab6ec276c83996453'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9b8f25b4137644809db80bd79559fd5c'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'type'
                            value: 'state_changed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9ba8ae01461741c1bb2f10c103838736'
                        key: {
                            sys_ui_section: {
                                id: '109bc56ef20c412cb7b4b9411b712d61'
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
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d3cd89bbedf4eb8b44ec2de7e4f5c35'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'lookup_table'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9dd0bd3e177447d6812f06ee612804e9'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'warnings'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9e095ae6b5e7494cb0cc80c95cb491bd'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'label'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '9eb8f5d944c64d16a3e5d2226b14695e'
                        key: {
                            role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                            contains: {
                                id: '277b1dfefdb44f86b9bc601a9c94dd83'
                                key: {
                                    name: 'x_iio_sync.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '9f3ddc4f520f4ca9bbc787d34a823641'
                        key: {
                            sys_ui_form: {
                                id: '7f1a185f35b44d3fb2b672abc356203e'
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
                                id: '02db25d1bad7429a829734290c53007c'
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
                        table: 'sys_documentation'
                        id: '9f6bf447f20241118804d625dfc8f76c'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'follow_up_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a0007f3c3f2640fdaa6287981670f6a9'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'type'
                            value: 'comment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a01ccd97050842e8ba45adeda589b77a'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a06b2eb27d2f4a9eae73378633770fd4'
                        key: {
                            list_id: {
                                id: '31529afd50f04638ae8ab32d420eec2a'
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
                        table: 'sys_security_acl_role'
                        id: 'a0da7619fa744825a0347646512af24a'
                        key: {
                            sys_security_acl: 'c38fc6e070904e2bb54900f5302da150'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a1d78f4680f44374af900ae3d2dd9e61'
                        key: {
                            sys_ui_section: {
                                id: '73a6befd68884979aad702069e39fb44'
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
                        table: 'sys_documentation'
                        id: 'a20d467c0c5643c891d20454e62cb6d1'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'next_attempt'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'a21da19abb314e4f8bf606ffd1b60bf5'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a28a8957733845229e43057fd84f47d1'
                        key: {
                            sys_ui_section: {
                                id: '4de6ef0b830f49a09c95a235f1bc0373'
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
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a3197303eb1840c880677853a362614e'
                        key: {
                            sys_security_acl: '1bc90768e6eb4be5b6cc0e01839810b3'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a321aa4f383f481fb8c2c18e56e79400'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                            position: '6'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'a3c97d8e478242c4a757a5a3ed0c60d6'
                        key: {
                            name: 'x_iio_sync_attribute'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a4007a01a7b049e7a9b3e6bd3839626d'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a40c020d2236478796ab22959b1cd73f'
                        key: {
                            sys_security_acl: 'f6ab9a976dc94bbf83f543e86c4fb911'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a453aece0e9949218b196e4879ac7b42'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'private'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a47677506f7645a28cbd6c26cdf0e440'
                        key: {
                            list_id: {
                                id: '5d7f136ebe524c4f8f308aa34c1b15c9'
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
                        table: 'sys_db_object'
                        id: 'a53ceab89f7b4e40b4915d8457d990ce'
                        key: {
                            name: 'x_iio_sync_template'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a5aaec60855c400f96a9fc36f2701fec'
                        key: {
                            sys_security_acl: 'f4ad1ff47da5482e9416b3afd55de2bb'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a5b77f53e77346f189b2b7e28405ce2e'
                        key: {
                            sys_ui_section: {
                                id: '55514a8977df466c88c8ac33586d478d'
                                key: {
                                    name: 'x_iio_sync_ticket'
                                    caption: 'What should be, what is'
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
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'a5ff1e2799fa48e9ba47d4c2ec7b43ca'
                        key: {
                            name: 'x_iio_sync_attribute'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a636cfacfc4843eda95bb28ca47d4be9'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'category'
                            value: 'closed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a785a76aef814d01885cf2f0b8380dad'
                        key: {
                            list_id: {
                                id: 'a9d203a24de54d4f99988ebaa8865114'
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
                        table: 'sys_ui_form'
                        id: 'a7d2673c4a7e485fa054e2800e7d4e14'
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
                        id: 'a84ece1a8a8646f68245eca578fc16c2'
                        key: {
                            sys_ui_section: {
                                id: '00ae7a266fba458f92aa1c9c440a104f'
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
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a8c22b534a3847189083a35315d1ed47'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'status'
                            value: 'skipped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a90c59f0445e482a99e7fe0b0ebed878'
                        key: {
                            list_id: {
                                id: '2c9909995c274e9598e0ba4e84274a41'
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
                        table: 'sys_security_acl_role'
                        id: 'a90d321943de44ebbd745e651f960f0b'
                        key: {
                            sys_security_acl: 'd14b019ba5fa4652b62ec12bc150995a'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a99e4252b58846ed9b09fab328d58c94'
                        key: {
                            list_id: {
                                id: 'ca0b4a9ddc704b93b275b621eb19fd97'
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
                        table: 'sys_ui_list'
                        id: 'a9d203a24de54d4f99988ebaa8865114'
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
                        table: 'sys_dictionary'
                        id: 'aa1089ced7b34bd882f6e6aee42a8c8b'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aa75c6ac5ce3485b8a7ba2c8a0782ebc'
                        key: {
                            sys_ui_section: {
                                id: '42cc633cb1b74c08a88df22530fe58c3'
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
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aac639a3c0f44e01bd4282f487342473'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'aaf3737e54c64ab28e929996b059f9c0'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'destination'
                            value: 'servicenow'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ab15be8fb2b04d8997e735ab6b59d5f0'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'kind'
                            value: 'lookup'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ab49e30284f2467c90dc665b0c15d986'
                        key: {
                            list_id: {
                                id: 'bb19a65a56cd485084eeae8669e450ce'
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
                        table: 'sys_documentation'
                        id: 'ab72082363c34f449752a8fb7569d8cc'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'record_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'abb68a23aa404d7aa3d163a5e3cc2642'
                        key: {
                            sys_security_acl: '5232111ae4c84e4c8d06e3bade4e0cec'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ac559fef596a417f84c25697e5fc2a61'
                        key: {
                            list_id: {
                                id: 'cd32c2ba598d404580c3401da0d84aef'
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
                        table: 'sys_security_acl_role'
                        id: 'ac6c050c3dfb485bb9a2727791f899c1'
                        key: {
                            sys_security_acl: 'b6656934aa0d4af89b0bd748d654b6ed'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ac75005539364a8da8be125e247b2669'
                        key: {
                            name: 'x_iio_sync_option'
                            element: 'removed'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'acd9d0ca77df4281ac44c5f852ced148'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ad13d21ab689419ab094b829e1eb54e8'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'operator'
                            value: 'is_not_set'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ad41da21ef62417c9e72516b1a27b250'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'record_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'adc41e04672045dc9e131df1eea2aee5'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ae2d603609d9453e8e18816eaaf8844b'
                        key: {
                            list_id: {
                                id: 'a9d203a24de54d4f99988ebaa8865114'
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
                        id: 'ae846315e328488fa16b57da7bf76018'
                        key: {
                            list_id: {
                                id: 'd0ce2bf6f6764f3c9be5d103c25e4fb7'
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
                        table: 'sys_documentation'
                        id: 'af649f515ad24785a7eb7d4b9a1fe6c5'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'state_label'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'afa03021306d43399c6966e54d9146b3'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'update_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'afb097740f4743d0a8b5962b4287f704'
                        key: {
                            list_id: {
                                id: '30fbf80f8a7b476c80a662127a501b89'
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
                        table: 'sys_security_acl_role'
                        id: 'afe71bcdd75145ef97d22e6d079b5b03'
                        key: {
                            sys_security_acl: '5beae41be77c4ac28a461fe63274b3dd'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b00dfdb0fe1a4ce6b07cac6061bd2ed9'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                        table: 'sys_choice'
                        id: 'b06113f1da404184bc4500ab5f6a237b'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'type'
                            value: 'attachment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b075a992702e45afa1c3d42a96a67a04'
                        key: {
                            sys_ui_section: {
                                id: '00ae7a266fba458f92aa1c9c440a104f'
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
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b0815192ff054235986e8da6f451f02e'
                        key: {
                            name: 'x_iio_sync_cursor'
                            element: 'position'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b0abec53ff8549aab2b1734573787cdd'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b18b06edb68c439ca4def52fa168c6bb'
                        key: {
                            sys_security_acl: 'b6656934aa0d4af89b0bd748d654b6ed'
                            sys_user_role: {
                                id: '277b1dfefdb44f86b9bc601a9c94dd83'
                                key: {
                                    name: 'x_iio_sync.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b18b150b790b49fcbe12fbe94e9c7021'
                        key: {
                            list_id: {
                                id: 'e77bfb7c08e64170ae4126547d30c83b'
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
                        table: 'sys_security_acl_role'
                        id: 'b1e09f5a2f304676b34b9654e52969c5'
                        key: {
                            sys_security_acl: 'ca857e58386f4aa39f3f116ee2abc54c'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b22ea5a812b6406887ff719f16e3a0de'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'author'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b23b56d1af35410988b3ea537d2040dd'
                        key: {
                            sys_security_acl: 'd59f6146f2794fa8a9ed4c343002d7f6'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b272b09222c44547b4691283a8ff0f13'
                        key: {
                            list_id: {
                                id: 'a9d203a24de54d4f99988ebaa8865114'
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
                        table: 'sys_security_acl_role'
                        id: 'b3b2f1d7bb4d43e885b6f147b831fc6f'
                        key: {
                            sys_security_acl: '64bbe0aee911435ca57ebc330208b686'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b4a1101ef73e4c789686eac82de474fa'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'category'
                            value: 'declined'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b51dd47c9bf34d68aa982748619a582a'
                        key: {
                            list_id: {
                                id: 'bb19a65a56cd485084eeae8669e450ce'
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
                        table: 'sys_documentation'
                        id: 'b58786d1e65143968d1cedec55143a4c'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'label'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b70c91c8560b49baa62d42deed1acb0b'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'answer'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b783cd408b5042fe81d60b46af27fab3'
                        key: {
                            sys_security_acl: '4b7f83f1e3ae47a085c0967072846b97'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b7ade14b6f614d36a29f43e964946f00'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'status'
                            value: 'in_step'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b7cd9cd6f86c4b67822f9a410d396801'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b815eb0af5064fda9b2329db69fa79f5'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'destination'
                            value: 'jira'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b8e1e3eca70b4e509d667c70db6f02ab'
                        key: {
                            sys_security_acl: '4bf88b9e46e74205b7c2f7acb0d942e0'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b9015fb21ae34a7891e55e71de4940b0'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'status'
                            value: 'unlinked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b91e783c034d4ad1b439c121ef1d4a10'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'warnings'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bb18c35f3ef742b1b364bcda4b50ffd4'
                        key: {
                            sys_security_acl: '4aaa0196f2c749d3bd9b65718f98da1d'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'bb19a65a56cd485084eeae8669e450ce'
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
                        id: 'bb483b16015b4788ad2ee6a2cca95dcf'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'decision'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bbe06ab7130c4c93a75b222da39ad2bd'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bcc260a81ae3424e98eb38e9a479bf6d'
                        key: {
                            sys_security_acl: '39fca921ff864a7a954b112ac0daaa6d'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bd43e8a02f854e29b94f6e97c1454ed9'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bd755da981df41da8607a165610338bc'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bdee207a9b8f49d89727f4bd43daaead'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'be78c0e1eb524e589e8a9f2cf5c1aabe'
                        key: {
                            list_id: {
                                id: 'dfb21089519d42e7a90a1dcba557dd69'
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
                        table: 'sys_ui_element'
                        id: 'bea6d567596540e99e8b9498bce54d16'
                        key: {
                            sys_ui_section: {
                                id: '73a6befd68884979aad702069e39fb44'
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
                        table: 'sys_dictionary'
                        id: 'bee832bc2bdf484cb21dbaa0fd571a2c'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bf69e69668c941ec92555812092e8c45'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bf726fcf4f5c4f59bf81bf57a0c59a6a'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bfd76669e9874111b7f8b04565ff2535'
                        key: {
                            sys_ui_section: {
                                id: '00ae7a266fba458f92aa1c9c440a104f'
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
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c037f597d2e849dd89960309316b051b'
                        key: {
                            sys_security_acl: 'a9d860329263472f93f5d282e62f254c'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c050e654606e4e7c82334969fdf1560c'
                        key: {
                            sys_security_acl: 'a9f7fd042fc84c8886826e19103c104d'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c1524395ec6f49adb47c573337aacb4d'
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
                        id: 'c1716d72ac4d4d1eb82ee9e12fc8b83b'
                        key: {
                            list_id: {
                                id: '31529afd50f04638ae8ab32d420eec2a'
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
                        table: 'sys_security_acl_role'
                        id: 'c25933a124334a6f936844b9af886fb7'
                        key: {
                            sys_security_acl: '5949e0526a254a5c9925b57fb23ccecc'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c278256852b94a42a940b9bb0fb8c437'
                        key: {
                            sys_ui_section: {
                                id: '42cc633cb1b74c08a88df22530fe58c3'
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
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3217c455b13476b8a2ca02aa4a02cad'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c4018c6e5f52426cb5f07a566fca508a'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'record_type'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c446b9fe769544c7822c4e9018d57590'
                        key: {
                            sys_security_acl: 'bbd82e08812e44d8bf654fae5a3945d8'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c453162874e047a7899d28ac783eb257'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'options'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c4c89affcbb94d1c8735383471290e55'
                        key: {
                            list_id: {
                                id: 'ca0b4a9ddc704b93b275b621eb19fd97'
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
                        table: 'sys_documentation'
                        id: 'c4d3af3f4b0f423bb4c27781271cc030'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c53b5b441aeb4e69a531e27c84b4d2ce'
                        key: {
                            sys_ui_section: {
                                id: '73a6befd68884979aad702069e39fb44'
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
                        table: 'sys_security_acl_role'
                        id: 'c566238da2a54a11909071036af543df'
                        key: {
                            sys_security_acl: 'ba33d3bf42f54613a29ca0f16349d368'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c6561b91250043e387424d5b78ae0220'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c7228bbaed91494e9858f8857e9e1248'
                        key: {
                            sys_ui_section: {
                                id: '5b3280c812f741129681e06595cd31bd'
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
                        table: 'ua_table_licensing_config'
                        id: 'c74bee3728b34edcaba9c3064149ce41'
                        key: {
                            name: 'x_iio_sync_note'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c78afc7d07714731905777bc06153592'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'follow_up_status'
                            value: 'not_doing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c7ecd47d1e8544b98d2f3b2205c820b5'
                        key: {
                            sys_security_acl: '6d5265c53631483e8d2f56a8d7b5019b'
                            sys_user_role: {
                                id: '277b1dfefdb44f86b9bc601a9c94dd83'
                                key: {
                                    name: 'x_iio_sync.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c858b5a0169d40fcab6850d6dcf4a170'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'sys_ui_element'
                        id: 'c8980f02645b401baf4f276845412741'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                        table: 'sys_db_object'
                        id: 'c8de45283328491f81e1d0cf15c4b4d7'
                        key: {
                            name: 'x_iio_sync_connection'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c9237d7a04b84b2f8a6875dd6522b832'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'payload'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c94e88fd7ede4cad9e9d0c578141074c'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c971864867074df78fd0766e2b735aa5'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'record_type'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'ca0b4a9ddc704b93b275b621eb19fd97'
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
                        table: 'sys_ui_list_element'
                        id: 'ca24d64a06834658918f05ba6437b819'
                        key: {
                            list_id: {
                                id: 'a9d203a24de54d4f99988ebaa8865114'
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
                        table: 'sys_dictionary'
                        id: 'cb69537e1be84efb862deaf0f3bbc663'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cc19be7969384115a7bb3e2e841df5c2'
                        key: {
                            sys_security_acl: 'f4ad1ff47da5482e9416b3afd55de2bb'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cd01e6d6e00348dfa55c12b48718166f'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'record_url'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'cd32c2ba598d404580c3401da0d84aef'
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
                        table: 'sys_index'
                        id: 'cd33da87d11e46f0b2900b7d1f29e495'
                        key: {
                            logical_table_name: 'x_iio_sync_ticket'
                            col_name_string: 'target'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'cd689ef0cacf428a93c27d078ea31952'
                        key: {
                            name: 'x_iio_sync_cursor'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cd7000e215be4bb79e58f7d0c711f457'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cd9d803a5a76445b928cc4d0163e0efe'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'static_values'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cdf620014679411bb720732c1a3e3779'
                        key: {
                            sys_security_acl: '4ea5db4517cb4eed8a8215076755def9'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ce34382bf17a4118b5ea07db28cc7f00'
                        key: {
                            sys_security_acl: 'baef778657fa42adb83b09d9d3730276'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ce7dc5621d594cdbba82d484d1ca1ccd'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'follow_up_status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ceb105a92b7e45489c0da2664b233d0e'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'write'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cec7c835ef8b4dc082531414842653be'
                        key: {
                            sys_ui_section: {
                                id: '00ae7a266fba458f92aa1c9c440a104f'
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
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cf2aa66b735145e8aabb690e91e8cc6d'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'decision'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'cf660ac2272e4526b85a3590de0bb717'
                        key: {
                            name: 'x_iio_sync_ticket'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cfbc3c58666c4b6e969d8fb537134af7'
                        key: {
                            sys_ui_section: {
                                id: '5b3280c812f741129681e06595cd31bd'
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
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cfd6bffb6cb04c5bbbb34c0d1a8ce86b'
                        key: {
                            sys_security_acl: '68636952b8ad4ecc9a4206b4903fcb4d'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cfdbecf5bafb4903937837d5c5a6ca61'
                        key: {
                            sys_ui_section: {
                                id: '5b3280c812f741129681e06595cd31bd'
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
                        table: 'sys_security_acl_role'
                        id: 'd041fa79c86347798fa69ec6b4269509'
                        key: {
                            sys_security_acl: '4aaa0196f2c749d3bd9b65718f98da1d'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'd0ce2bf6f6764f3c9be5d103c25e4fb7'
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
                        table: 'sys_security_acl_role'
                        id: 'd20406a76bef477990ebd55274e84ad4'
                        key: {
                            sys_security_acl: '3dd73dcb10ca4aceb2b1352822385d8e'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd232caf6cdf84bafa3f54dc1f3b4fad4'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'sys_security_acl_role'
                        id: 'd24ba3db7b50494fa15a85cdde5d56f8'
                        key: {
                            sys_security_acl: '9867ff985a92473cabd3ebc9b5a0d4d6'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd26e8fd811b944aea5aee54d9d597e49'
                        key: {
                            sys_ui_section: {
                                id: '02db25d1bad7429a829734290c53007c'
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
                        id: 'd27b7dead2724189b7fffbd7e86b564c'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd2ad7137558a41039489b0c599481d5c'
                        key: {
                            sys_security_acl: '92509e106634459b8cc82fa6647932ca'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'd2b7b006b3334310ac212816c551b1eb'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'operator'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'd31d9e8489bd4b16b8cb6982da192921'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd35ea8767dfe46519ff31bb16b040bfc'
                        key: {
                            sys_ui_section: {
                                id: '42cc633cb1b74c08a88df22530fe58c3'
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
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd37d7bfde78e4dd989a611c24cbca475'
                        key: {
                            sys_security_acl: 'af8e020dc3f7441fbf1a54bedd99094d'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd3df23fe6f654b17bf41d0cd99ea55af'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'column'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd42b29c7cc714b93ad22eb78e9129bf2'
                        key: {
                            sys_security_acl: '09948c12e0fa4a30ba526d25d9c20f6e'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd43f214edb0a41f886156b96671f78d1'
                        key: {
                            sys_security_acl: 'da3d9d2582504da0acb119b56c5308f4'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd46db1e1398d4b3c900f2f133015725a'
                        key: {
                            sys_ui_section: {
                                id: '73a6befd68884979aad702069e39fb44'
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
                        table: 'sys_ui_element'
                        id: 'd4a7e77651a44737b01abe3ae685d512'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'sys_dictionary'
                        id: 'd4fb9f2ea52f4fe280b698efba46c294'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'static_values'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'd508c7a50b914c8cb9a46d2f6b5c8116'
                        key: {
                            name: 'x_iio_sync_cursor'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd606cad9adf347e48ccc712832d80d88'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'category'
                            value: 'live'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd77f581b0d094dca945fefa93477117e'
                        key: {
                            sys_security_acl: 'f1f9957713c946dbb5a96b97d34f384e'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd7c09d9ea82d4cf79210757607a37cd8'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'previous_secret'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd81545d5ebaf4f628cb9cd5656f340e2'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd89eba424b5a4b9ba003e4426ae165cb'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'written_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd8b16f7ac7754199873ab32495b68d1f'
                        key: {
                            list_id: {
                                id: 'cd32c2ba598d404580c3401da0d84aef'
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
                        table: 'sys_ui_list_element'
                        id: 'd93add636d1a49ccab5d1977f88de8cf'
                        key: {
                            list_id: {
                                id: '2c9909995c274e9598e0ba4e84274a41'
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
                        table: 'sys_choice'
                        id: 'd9968a2df8014483b406901d817deefc'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'record_type'
                            value: 'follow_up'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd997e2bc012f4149a2cd07f9a3bfef4c'
                        key: {
                            sys_security_acl: '8e25a86fc2bc4e889b55efe5eea49474'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd9b5d1bc886d4f068e69a42ac371ba49'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'journal_watermark'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'da38fbe7a0204d26a6908186ab522394'
                        key: {
                            sys_security_acl: '6e51e3f9316049beb4d40d5db48e6069'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'da82488fadcb41d49398cd7903c2cabe'
                        key: {
                            sys_ui_form: {
                                id: '81579181cb8943ae9e3bb7cb4078dd1c'
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
                                id: '5b3280c812f741129681e06595cd31bd'
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
                        table: 'sys_security_acl_role'
                        id: 'db022db1f11b4bb594bdcca7c2e3f89b'
                        key: {
                            sys_security_acl: '6c6b23b7df894895ab4f1e7119aad7c7'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'db0f3783b6f34e9ea6efda26f7a823dd'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'db272abedded44c29cd4e4e349e9c9a2'
                        key: {
                            sys_ui_section: {
                                id: '00ae7a266fba458f92aa1c9c440a104f'
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
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dc00adc2271742f1a757fd7e8cbb0825'
                        key: {
                            sys_security_acl: 'd18bf677b7294a63a5440d98ab0e4621'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dc3432a9f9ef4debabc2f13ef54bbce2'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dca100bee86b4c788f5cd3ca596359f7'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'sys_dictionary'
                        id: 'dca468ad381f4ea9914020fabf7a95ef'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'error'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'dcd930a55b684cd29fce01708e2eb04f'
                        key: {
                            sys_ui_form: {
                                id: '666256fba3a140c9ad22c1a43e4179e8'
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
                                id: '42cc633cb1b74c08a88df22530fe58c3'
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
                        id: 'dd1902476c0a49a2a145d824e6acf1e9'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dd7105cf8faa401a83dce76bc48bf85d'
                        key: {
                            sys_ui_section: {
                                id: '00ae7a266fba458f92aa1c9c440a104f'
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
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dd95f37a4fad4370bb580fa411fda50a'
                        key: {
                            list_id: {
                                id: 'd0ce2bf6f6764f3c9be5d103c25e4fb7'
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
                        id: 'ddd18215579d47d38fe21a5d2272683e'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'df3845b8ecfb4fd0bf55bc1fae222f6a'
                        key: {
                            sys_security_acl: 'ca857e58386f4aa39f3f116ee2abc54c'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'df5c156c22b349eba0d97ae7ae442848'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'df753e56f34147519c952bc7cf0041c6'
                        key: {
                            sys_ui_section: {
                                id: '109bc56ef20c412cb7b4b9411b712d61'
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
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'dfb21089519d42e7a90a1dcba557dd69'
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
                        table: 'sys_security_acl_role'
                        id: 'e08d3494b06b46c4ac61d1e5c491c24b'
                        key: {
                            sys_security_acl: '467aec01f3c647a885d513ee50bb8c4b'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e0cca21e7c6443e189d146dc39af8406'
                        key: {
                            list_id: {
                                id: '31529afd50f04638ae8ab32d420eec2a'
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
                        table: 'sys_ui_element'
                        id: 'e0e927f143424ee7b1737cba6f02f749'
                        key: {
                            sys_ui_section: {
                                id: '02db25d1bad7429a829734290c53007c'
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
                        table: 'sys_ui_list_element'
                        id: 'e1c40f463d154a548a32e1fb600922d2'
                        key: {
                            list_id: {
                                id: '16bd48b68a354baca44ff387e6e36462'
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
                        table: 'sys_documentation'
                        id: 'e25c3deecc25476cbbf20bdf48071956'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                            element: 'values'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e31065aad01a4a05ae0cf0b9637dc17c'
                        key: {
                            sys_security_acl: '89c330a1ad7845108b51355d53672b0a'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e34da7e8989c4325993f3680f8c1ef6c'
                        key: {
                            name: 'x_iio_sync_option'
                            element: 'removed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e3608a02ef6849e1b8cfb68d5229c1a9'
                        key: {
                            sys_security_acl: '20a45bee899541b28fdeddee53878a08'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e3a83d9ce0db4020a20967ab27944652'
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
                        id: 'e3d236daff234e3287b5e332e762ec1b'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e3f2d98d734640b4837ccc4ab90fcc8b'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e433394ac69044a2b179bf86f25f373f'
                        key: {
                            sys_security_acl: '49e2be49f2b14fa59c7d43f841b36411'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e49f91d790eb412cb5a0e27e91aa67c2'
                        key: {
                            sys_security_acl: '41b03ad288524bb7a290a9339ca8e7e9'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e4d4cff9124b4af8ae44dd1c87c3078a'
                        key: {
                            list_id: {
                                id: '16bd48b68a354baca44ff387e6e36462'
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
                        table: 'sys_ui_list_element'
                        id: 'e4fd834513fd43d9a44d87edb1629292'
                        key: {
                            list_id: {
                                id: 'e77bfb7c08e64170ae4126547d30c83b'
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
                        id: 'e52e0b6579804ef1ae35e75a6a33a231'
                        key: {
                            list_id: {
                                id: 'dfb21089519d42e7a90a1dcba557dd69'
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
                        table: 'sys_dictionary'
                        id: 'e57120cbf9694a5da0dd237f2a17ec60'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'error'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e662d72e82b8461a8484c39a37c07c1c'
                        key: {
                            sys_ui_section: {
                                id: '02db25d1bad7429a829734290c53007c'
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
                        table: 'sys_ui_list_element'
                        id: 'e68b967e52c24a23bd64d9c247287126'
                        key: {
                            list_id: {
                                id: 'cd32c2ba598d404580c3401da0d84aef'
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
                        id: 'e6c35f0ab91f45409a25d2a159ef2671'
                        key: {
                            sys_ui_section: {
                                id: '109bc56ef20c412cb7b4b9411b712d61'
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
                        table: 'sys_dictionary'
                        id: 'e70ed8b5662349bdbbc6ed990abea1d8'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'fallback'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e7685825280d4aeaaa75de110323eea4'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'record_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'e77bfb7c08e64170ae4126547d30c83b'
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
                        id: 'e79c4b2a534a4f4aa088757ce12ba911'
                        key: {
                            sys_ui_section: {
                                id: '0437a3cdee7c4e4ea5611442057e2769'
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
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e7c397ea49cf4165b5d125b6eaa7e2d7'
                        key: {
                            sys_security_acl: 'fd2d52ba4dd94b56a02724299be62534'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e80d2fecad44438b9ea884707d45f25f'
                        key: {
                            sys_ui_section: {
                                id: '73a6befd68884979aad702069e39fb44'
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
                        table: 'sys_documentation'
                        id: 'e8545f4ecbf04186948935fd96f54272'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'removed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e8964b8aeb794b5d96dd65ed626c5d1a'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'template'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e9954c5197ab41e5ac7bd7cb671ddeca'
                        key: {
                            logical_table_name: 'x_iio_sync_option'
                            col_name_string: 'attribute,external_id'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'e9a45ecf96f940ae870f87cd5952afec'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ea2f6e56c2ff48d08f91c62ea665870a'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'status'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'eab70b9cb6b141438c9e6251ae181536'
                        key: {
                            list_id: {
                                id: '31529afd50f04638ae8ab32d420eec2a'
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
                        table: 'sys_ui_list_element'
                        id: 'eadf9a54ace94594879d9f19fc806c00'
                        key: {
                            list_id: {
                                id: '16bd48b68a354baca44ff387e6e36462'
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
                        table: 'sys_security_acl_role'
                        id: 'eaf32a0f5f3445a0bbc5b9241e44bc12'
                        key: {
                            sys_security_acl: '26f9ecc10a9947e9889a51fa66c09305'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eb16eb59d3584eeca99d56341e300670'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'sent_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eb984c997a164e4ab4f8287843f1df92'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ebb8880858fd450c80051078c23a4280'
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
                        id: 'ec0a150f10904e8bb5b9eeb85d09e486'
                        key: {
                            sys_ui_section: {
                                id: '02db25d1bad7429a829734290c53007c'
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
                        table: 'sys_ui_list_element'
                        id: 'ec6072356c2c4e63a2cb8b8f180142d1'
                        key: {
                            list_id: {
                                id: '16bd48b68a354baca44ff387e6e36462'
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
                        table: 'sys_ui_element'
                        id: 'ecba79bec13547be8e783470f8764f03'
                        key: {
                            sys_ui_section: {
                                id: '55514a8977df466c88c8ac33586d478d'
                                key: {
                                    name: 'x_iio_sync_ticket'
                                    caption: 'What should be, what is'
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
                        table: 'sys_ui_list_element'
                        id: 'ed3255111f604282aede1486bf72e6c3'
                        key: {
                            list_id: {
                                id: '2c9909995c274e9598e0ba4e84274a41'
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
                        table: 'sys_ui_list_element'
                        id: 'ee39752afe254a1b80995f12ee37a5f9'
                        key: {
                            list_id: {
                                id: 'e77bfb7c08e64170ae4126547d30c83b'
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
                        table: 'sys_security_acl_role'
                        id: 'ee484271cc43465d8965cb6b93610064'
                        key: {
                            sys_security_acl: '8e25a86fc2bc4e889b55efe5eea49474'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'eed4fbc6746649d996a0953608fa49ec'
                        key: {
                            sys_security_acl: '09948c12e0fa4a30ba526d25d9c20f6e'
                            sys_user_role: {
                                id: '277b1dfefdb44f86b9bc601a9c94dd83'
                                key: {
                                    name: 'x_iio_sync.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ef31cf15b66f4b269ebc3b812b79d407'
                        key: {
                            list_id: {
                                id: 'dfb21089519d42e7a90a1dcba557dd69'
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
                        table: 'sys_security_acl_role'
                        id: 'f03c408c813d43808f833e1bad046685'
                        key: {
                            sys_security_acl: 'd56b0218400c4f82b5daadc1c4d84115'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f07c812919494ab9aede4575f0139b1d'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f09a8a62a87c47b9bb855519ea4c69f9'
                        key: {
                            sys_ui_section: {
                                id: '73a6befd68884979aad702069e39fb44'
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
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f0f5e66f1b2446068902d5e34e9ca385'
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
                        id: 'f223fddd50f54872962bdd9b8f51724a'
                        key: {
                            name: 'x_iio_sync_attribute'
                            element: 'record_type'
                            value: 'follow_up'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f375029c6796436aa586d2ade2eb18d9'
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
                        id: 'f413f9dc5764427a8761dcf08ae350fa'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'f41a8c2929734d89834c0fc3ec602cf8'
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
                        table: 'sys_index'
                        id: 'f42db0dd918f46d5b1bb94fd9f252df8'
                        key: {
                            logical_table_name: 'x_iio_sync_attribute'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f4413e1d01764836ba815f557279c026'
                        key: {
                            sys_security_acl: 'fd2d52ba4dd94b56a02724299be62534'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f4cfab84aed14b6b91f963dd5ea29a6e'
                        key: {
                            sys_ui_section: {
                                id: '02db25d1bad7429a829734290c53007c'
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
                        table: 'sys_choice'
                        id: 'f51eafc44ec843e79ad0eebe567a0698'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'record_type'
                            value: 'incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f5211269b36f4e10bf5108d63a6aefbd'
                        key: {
                            sys_security_acl: '26f9ecc10a9947e9889a51fa66c09305'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f5464cbfba1f41dfb1d7b232c5ec22a9'
                        key: {
                            sys_ui_form: {
                                id: 'f41a8c2929734d89834c0fc3ec602cf8'
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
                                id: '109bc56ef20c412cb7b4b9411b712d61'
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
                        table: 'sys_dictionary'
                        id: 'f5c9900d21ce446fa8fbff882cd40dd6'
                        key: {
                            name: 'x_iio_sync_condition'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f609aba9ccdc4fa0950b474af34b55d0'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'source_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f6c834c36c584c4fa6e89927fbdb5eca'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f7231eff01f948ee9204ca51504df8da'
                        key: {
                            list_id: {
                                id: 'dfb21089519d42e7a90a1dcba557dd69'
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
                        table: 'sys_ui_section'
                        id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'sys_documentation'
                        id: 'f77325d86a614c309e39942b995c4637'
                        key: {
                            name: 'x_iio_sync_connection'
                            element: 'bridge_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f77d9cbabd1a4e8480e891cd399d3a30'
                        key: {
                            sys_security_acl: '17c14969b4014350a878728fc9bde38f'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f7a98a91ac9b468987a3c8ff2bbea952'
                        key: {
                            list_id: {
                                id: 'cd32c2ba598d404580c3401da0d84aef'
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
                        table: 'sys_security_acl_role'
                        id: 'f839587e32044cf2b1e763e30e202d9f'
                        key: {
                            sys_security_acl: '68636952b8ad4ecc9a4206b4903fcb4d'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f8560884b1a4474ab16494c2486d894e'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f862a7a649c6454ca44aa1bf433bdd3c'
                        key: {
                            name: 'x_iio_sync_state_mapping'
                            element: 'ticket_state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f91570f1f29240119f83b5dffc0d6d9b'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'applied_values'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f92f7ac8a6804d05af18097827591e8b'
                        key: {
                            sys_ui_section: {
                                id: 'f7276e0b4fb1494c9d7b99da1e3546a9'
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
                        table: 'sys_dictionary'
                        id: 'f9ac0e8732de421aa82ebce42211411f'
                        key: {
                            name: 'x_iio_sync_outbound_event'
                            element: 'ticket'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'f9b2229d04714335b1382462302d340e'
                        key: {
                            name: 'x_iio_sync_status_mapping'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f9bb58d3282e4f7a9ba4e01f29a983d7'
                        key: {
                            sys_security_acl: '90659d6c191c4180836159cfbe0ec978'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f9c5477582d54af48d014121b3a4cc13'
                        key: {
                            sys_ui_section: {
                                id: '5b3280c812f741129681e06595cd31bd'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f9f0cd47ae864389b859111d1bffe9e1'
                        key: {
                            sys_security_acl: '1504fc65d0f64e8d859c760b70ad6e2e'
                            sys_user_role: {
                                id: '277b1dfefdb44f86b9bc601a9c94dd83'
                                key: {
                                    name: 'x_iio_sync.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fad83b0fa9674c1e8000056a353dd423'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'fba787581b254a958137ae54b9dee027'
                        key: {
                            sys_ui_action: '3ec0be62917a4efcba5ac26a32961a6e'
                            sys_user_role: {
                                id: '7b6a748fdaf54d7bace3f39756753e67'
                                key: {
                                    name: 'x_iio_sync.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fbcd120c967f4c2a89f4c7841761d2cc'
                        key: {
                            name: 'x_iio_sync_template'
                            element: 'match'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fbd01faeb3ce46a8a6adb13e2da4b602'
                        key: {
                            name: 'x_iio_sync_option'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fc42447e61c84eea81efeff14bb37d4a'
                        key: {
                            list_id: {
                                id: '30fbf80f8a7b476c80a662127a501b89'
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
                        table: 'ua_table_licensing_config'
                        id: 'fcb0be02d0d24c23aceb5531696394fa'
                        key: {
                            name: 'x_iio_sync_option'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fda53c8ff7304f4b9859f26901ccb237'
                        key: {
                            sys_ui_section: {
                                id: '4de6ef0b830f49a09c95a235f1bc0373'
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
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'fdaa8ee788d9415c885d63a9b7de3e49'
                        key: {
                            name: 'x_iio_sync_condition'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fddba46b7bb248ed82cc141bfb19e5d5'
                        key: {
                            list_id: {
                                id: 'cd32c2ba598d404580c3401da0d84aef'
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
                        id: 'fddf655b0a74477e8f399aea76a2fb92'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'template'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fdeca1c9f938439f99b174c3c324f806'
                        key: {
                            name: 'x_iio_sync_ticket'
                            element: 'desired_values'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ff2db72abf504ab193d809d65c261143'
                        key: {
                            sys_security_acl: 'b6656934aa0d4af89b0bd748d654b6ed'
                            sys_user_role: {
                                id: '5958171dde5b4a1eb500f2b6544f4672'
                                key: {
                                    name: 'x_iio_sync.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ff90788d59904880a844b983ae5ef989'
                        key: {
                            name: 'x_iio_sync_note'
                            element: 'author'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ffa435e9794c4804b41dadf6f61e6461'
                        key: {
                            name: 'x_iio_sync_field_mapping'
                            element: 'write'
                        }
                    },
                ]
            }
        }
    }
}
