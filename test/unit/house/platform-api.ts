/**
 * What the app calls of the platform: the class, its methods, and the page of the scoped reference that documents them, in the oldest family
 * that the app supports; the title of the page where its address is not known. The typings (@servicenow/glide) show more than a scope has, so a call that is not listed here fails the test beside
 * this file: first look it up, then list it.
 */
const reference =
  'https://github.com/ServiceNow/ServiceNowDocs/blob/xanadu/markdown/api-reference/server-api-reference/'

interface Documented {
  readonly page: string
  readonly methods: string
}

/** By the name that the typings give to the class; GlideRecord has none there. */
export const platformApi: Readonly<Record<string, Documented>> = {
  GlideRecord: {
    page: `${reference}c_GlideRecordScopedAPI.md`,
    methods:
      'addEncodedQuery addNotNullQuery addNullQuery addQuery canRead chooseWindow deleteRecord get getDisplayValue getElement getLastErrorMessage ' +
      'getRecordClassName getTableName getUniqueValue getValue initialize insert isValid isValidField newRecord next orderBy ' +
      'orderByDesc query setAbortAction setLimit setNewGuidValue setValue update',
  },
  // The name of the class GlideAggregate in the typings.
  IGlideAggregate: {
    page: `${reference}c_GlideAggregateScopedAPI.md`,
    methods: 'addAggregate addQuery getAggregate getValue groupBy next query',
  },
  GlideElement: {
    page: `${reference}c_GlideElementScopedAPI.md`,
    methods: 'canRead getDecryptedValue getED getReferenceTable',
  },
  GlideElementDescriptor: {
    page: `${reference}c_GlideElementDescriptorScopedAPI.md`,
    methods: 'getInternalType getLength isChoiceTable',
  },
  GlideQueryCondition: { page: `${reference}c_GlideQueryConditionScopedAPI.md`, methods: 'addOrCondition' },
  GlideDateTime: { page: 'GlideDateTime - Scoped', methods: 'addSeconds getDisplayValue getNumericValue getValue' },
  GlideDigest: { page: `${reference}c_GlideDigestScopedAPI.md`, methods: 'getSHA256Hex' },
  GlideSysAttachment: { page: `${reference}c_GlideSysAttachmentScopedAPI.md`, methods: 'getContentStream' },
  GlideTableHierarchy: { page: `${reference}c_GlideTableHierarchyScopedAPI.md`, methods: 'getTables' },
  CertificateEncryption: { page: `${reference}c_CertificateEncryptionScopedAPI.md`, methods: 'generateMac' },
  gs: {
    page: `${reference}c_GlideSystemScopedAPI.md`,
    methods:
      'addErrorMessage addInfoMessage error eventQueue generateGUID getProperty getSession getUserDisplayName getUserID getUserName hasRole tableExists warn',
  },
  GlideSession: { page: `${reference}c_GlideSessionScopedAPI.md`, methods: 'getTimeZoneName' },
  RESTAPIRequest: { page: 'RESTAPIRequest - Scoped', methods: 'body pathParams queryParams' },
  RESTAPIRequestBody: { page: 'RESTAPIRequestBody - Scoped', methods: 'dataString' },
  RESTAPIResponse: {
    page: 'RESTAPIResponse - Scoped',
    methods: 'getStreamWriter setBody setContentType setError setHeader setStatus',
  },
  RESTAPIResponseStream: { page: 'RESTAPIResponseStream - Scoped', methods: 'writeStream' },
  ServiceError: { page: 'ServiceError - Scoped', methods: 'setDetail setMessage setStatus' },
  RESTMessageV2: {
    page: `${reference}c_RESTMessageV2API.md`,
    methods: 'disableForcedVariableSubstitution execute setEndpoint setHttpTimeout setRequestBody setRequestHeader',
  },
  RESTResponseV2: {
    page: `${reference}c_RESTResponseV2API.md`,
    methods: 'getBody getErrorMessage getHeader getStatusCode haveError',
  },
}
