/**
 * The methods of the scoped reference of ServiceNow's documentation, by class: those of Xanadu, and what later families added. The page of
 * GlideRecord was found for Australia only. Pages are in
 * https://github.com/ServiceNow/ServiceNowDocs/tree/xanadu/markdown/api-reference/server-api-reference
 */
import type { Family } from '../../scripts/families.ts'

export interface Documented {
  page: string
  methods: string
  since?: Partial<Record<Family, string>>
}

export const scopedReference: Readonly<Record<string, Documented>> = {
  GlideRecord: {
    page: 'c_GlideRecordScopedAPI.md',
    methods:
      '_next _query addActiveQuery addEncodedQuery addFunction addJoinQuery addNotNullQuery addNullQuery addQuery ' +
      'addSystemEncodedQuery addSystemOrderBy addSystemOrderByDesc addSystemQuery addUserEncodedQuery addUserOrderBy ' +
      'addUserOrderByDesc addUserQuery canCreate canDelete canRead canWrite chooseWindow deleteMultiple deleteRecord ' +
      'disableSysIdInOptimization get getAttribute getClassDisplayValue getDisplayValue getED getElement getElements ' +
      'getEncodedQuery getLabel getLastErrorMessage getLink getRecordClassName getRowCount getTableName ' +
      'getUniqueValue getValue hasNext initialize insert isActionAborted isEncodedQueryValid isNewRecord isValid ' +
      'isValidEncodedQuery isValidField isValidRecord isView newRecord next operation orderBy orderByDesc query ' +
      'setAbortAction setCategory setLimit setNewGuidValue setNoCount setValue setWorkflow update updateMultiple ' +
      'updateWithReferences',
  },
  GlideElement: {
    page: 'c_GlideElementScopedAPI.md',
    methods:
      'canCreate canRead canWrite changes changesFrom changesTo dateNumericValue getAttribute getBooleanAttribute ' +
      'getChoiceValue getChoices getDecryptedValue getDisplayValue getDisplayValueLang getED getGlobalDisplayValue ' +
      'getHTMLValue getJournalEntry getLabel getLabelLang getName getRefRecord getReferenceTable getTableName nil ' +
      'setDateNumericValue setDisplayValue setError setPhoneNumber setValue toString',
    since: {
      yokohama: 'getGlideObject getValue',
    },
  },
  GlideElementDescriptor: {
    page: 'c_GlideElementDescriptorScopedAPI.md',
    methods:
      'getAttachmentEncryptionType getEncryptionType getInternalType getLabel getLength getName getPlural ' +
      'hasAttachmentsEncrypted isAutoOrSysID isChoiceTable isEdgeEncrypted isMandatory isVirtual',
    since: {
      australia: 'isEncrypted',
    },
  },
  GlideQueryCondition: {
    page: 'c_GlideQueryConditionScopedAPI.md',
    methods: 'addCondition addOrCondition',
    since: {
      zurich: 'addSystemCondition addSystemOrCondition addUserCondition addUserOrCondition',
    },
  },
  GlideDateTime: {
    page: 'c_GlideDateTimeScoped.md',
    methods:
      'add addDaysLocalTime addDaysUTC addMonthsLocalTime addMonthsUTC addSeconds addWeeksLocalTime addWeeksUTC ' +
      'addYearsLocalTime addYearsUTC after before compareTo equals getDSTOffset getDate getDayOfMonthLocalTime ' +
      'getDayOfMonthUTC getDayOfWeekLocalTime getDayOfWeekUTC getDaysInMonthLocalTime getDaysInMonthUTC ' +
      'getDisplayValue getDisplayValueInternal getDisplayValueLang getErrorMsg getInternalFormattedLocalTime ' +
      'getLocalDate getLocalTime getMonthLocalTime getMonthUTC getNumericValue getTZOffset getTime ' +
      'getUserFormattedLocalTime getValue getWeekOfYearLocalTime getWeekOfYearUTC getYearLocalTime getYearUTC hasDate ' +
      'isDST isValid onOrAfter onOrBefore setDayOfMonthLocalTime setDayOfMonthUTC setDisplayValue ' +
      'setDisplayValueInternal setDisplayValueLang setGlideDateTime setMonthLocalTime setMonthUTC setValue ' +
      'setValueUTC setYearLocalTime setYearUTC subtract toString',
  },
  GlideAggregate: {
    page: 'c_GlideAggregateScopedAPI.md',
    methods:
      'addAggregate addEncodedQuery addNotNullQuery addNullQuery addQuery addTrend getAggregate ' +
      'getAggregateEncodedQuery getEncodedQuery getRowCount getTableName getValue groupBy hasNext next orderBy ' +
      'orderByAggregate orderByDesc query setAggregateWindow setGroup setIntervalYearIncluded',
    since: {
      australia: 'setAggregateWorkflow setCategory',
    },
  },
  GlideSysAttachment: {
    page: 'c_GlideSysAttachmentScopedAPI.md',
    methods:
      'copy deleteAttachment getAttachments getContent getContentBase64 getContentStream write writeBase64 ' +
      'writeContentStream',
    since: {
      zurich:
        'addAttribute addMultipleAttributes deleteAllAttributes deleteAttribute fetchAllAttributes fetchAttribute ' +
        'updateAllAttributes updateAttribute',
    },
  },
  GlideTableHierarchy: {
    page: 'c_GlideTableHierarchyScopedAPI.md',
    methods:
      'getAllExtensions getBase getHierarchy getName getRoot getTableExtensions getTables hasExtensions isBaseClass ' +
      'isSoloClass',
  },
  CertificateEncryption: {
    page: 'c_CertificateEncryptionScopedAPI.md',
    methods: 'generateMac getThumbPrint getThumbPrintFromKeyStore sign',
  },
  gs: {
    page: 'c_GlideSystemScopedAPI.md',
    methods:
      'addErrorMessage addInfoMessage base64Decode base64Encode beginningOfLastMonth beginningOfLastWeek ' +
      'beginningOfNextMonth beginningOfNextWeek beginningOfNextYear beginningOfThisMonth beginningOfThisQuarter ' +
      'beginningOfThisWeek beginningOfThisYear dateGenerate daysAgo daysAgoEnd daysAgoStart debug endOfLastMonth ' +
      'endOfLastWeek endOfLastYear endOfNextMonth endOfNextWeek endOfNextYear endOfThisMonth endOfThisQuarter ' +
      'endOfThisWeek endOfThisYear error eventQueue eventQueueScheduled executeNow generateGUID getCallerScopeName ' +
      'getCssCacheVersionString getCurrentApplicationId getCurrentScopeName getDateFormat getDateTimeFormat ' +
      'getErrorMessages getEscapedMessage getMessage getProperty getSession getSessionID getSessionToken ' +
      'getTimeFormat getTimeZoneName getUrlOnStack getUser getUserDisplayName getUserID getUserName hasRole hoursAgo ' +
      'hoursAgoEnd hoursAgoStart include info isDebugging isInteractive isLoggedIn isMobile minutesAgoEnd ' +
      'minutesAgoStart monthsAgo monthsAgoStart nil quartersAgoEnd quartersAgoStart setProperty setRedirect ' +
      'tableExists urlDecode urlEncode warn xmlToJSON yearsAgo yesterday',
    since: {
      yokohama: 'monthsAgoEnd',
      zurich: 'addHighMessage addLowMessage addModerateMessage',
    },
  },
  RESTMessageV2: {
    page: 'c_RESTMessageV2API.md',
    methods:
      'disableForcedVariableSubstitution execute executeAsync getEndpoint getRequestBody getRequestHeader ' +
      'getRequestHeaders saveResponseBodyAsAttachment setAuthenticationProfile setBasicAuth setEccCorrelator ' +
      'setEccParameter setEndpoint setHttpMethod setHttpTimeout setLogLevel setMIDServer setMutualAuth ' +
      'setQueryParameter setRequestBody setRequestBodyFromAttachment setRequestHeader setRequestorProfile ' +
      'setStringParameter setStringParameterNoEscape',
    since: {
      yokohama: 'setAllowedRedirectURIs',
    },
  },
  RESTResponseV2: {
    page: 'c_RESTResponseV2API.md',
    methods:
      'getAllHeaders getBody getCookies getErrorCode getErrorMessage getHeader getHeaders getQueryString ' +
      'getResponseAttachmentSysid getStatusCode haveError waitForResponse',
  },
  GlideDigest: {
    page: 'c_GlideDigestScopedAPI.md',
    methods:
      'getMD5Base64 getMD5Base64FromInputStream getMD5Hex getMD5HexFromInputStream getSHA1Base64 ' +
      'getSHA1Base64FromInputStream getSHA1Hex getSHA1HexFromInputStream getSHA256Base64 ' +
      'getSHA256Base64FromInputStream getSHA256Hex getSHA256HexFromInputStream',
  },
  GlideStringUtil: {
    page: 'GlideStringUtilScopedAPI.md',
    methods:
      'dotToUnderBar escapeAllQuotes escapeForHomePage escapeHTML escapeNonPrintable escapeQueryTermSeparator ' +
      'escapeTicks getHTMLValue getNumeric isBase64 isEligibleSysID newLinesToBreaks normalizeWhitespace unEscapeHTML ' +
      'urlEncode',
  },
  GlideSecureRandomUtil: {
    page: 'c_GlideSecureRandomUtilScopedAPI.md',
    methods: 'getSecureRandomInt getSecureRandomIntBound getSecureRandomLong getSecureRandomString',
  },
  GlideUser: {
    page: 'c_GlideUserScopedAPI.md',
    methods:
      'getCompanyID getDisplayName getEmail getFirstName getID getLastName getName getPreference getRoles ' +
      'getUserRoles hasAssignedRole hasRole isMemberOf savePreference',
    since: {
      yokohama: 'getTimeZoneLabel getTimeZoneLabelLang',
    },
  },
  GlideSession: {
    page: 'c_GlideSessionScopedAPI.md',
    methods:
      'getClientData getClientIP getCurrentApplicationId getCurrentDomainID getLanguage getSessionToken ' +
      'getTimeZoneName getUrlOnStack isImpersonating isInteractive isLoggedIn putClientData',
  },
  GlideScopedEvaluator: {
    page: 'c_GlideEvaluatorScopedAPI.md',
    methods: 'evaluateScript getVariable putVariable',
  },
  RESTAPIRequest: {
    page: 'c_ScriptableServiceRequest.md',
    methods: 'getHeader getSupportedResponseContentTypes',
  },
  RESTAPIResponse: {
    page: 'c_ScriptableServiceResponseBuilder.md',
    methods: 'getStreamWriter setBody setContentType setError setHeader setHeaders setLocation setStatus',
  },
  RESTAPIResponseStream: {
    page: 'c_ScriptableServiceRespStreamWriter.md',
    methods: 'writeStream writeString',
  },
}

/** What scripts of the global scope have besides (c_GlideSystemAPI.md). */
export const globalReference =
  'addMessage beginningOfToday beginningOfTomorrow beginningOfYesterday calDateDiff dateDiff daysAgoLocal ' +
  'endOfToday endOfTomorrow endOfYesterday flushMessages getAvatar getDisplayColumn getDisplayValueFor ' +
  'getEscapedProperty getImpersonatingUserDisplayName getImpersonatingUserName getInfoMessages getInitials ' +
  'getMessageLang getMessageS getNodeName getNodeValue getPreference getScriptError getStyle getUserNameByUserID ' +
  'getXMLNodeList getXMLText hasRoleInGroup isFirstDayOfMonth isFirstDayOfWeek isFirstDayOfYear isLastDayOfWeek ' +
  'isLastDayOfYear isLastDayofMonth lastWeek log logError logWarning minutesAgo monthsAgoEnd now nowDateTime ' +
  'nowGlideDateTime nowNoTZ print quartersAgo setReturn userID workflowFlush'
