/** What every instance has for script includes: how classes are made, and the classes that apps extend. */

/** Runs once in each realm, before any script. */
export const classLibrary = `
var Class = {
  create: function () {
    return function () {
      if (typeof this.initialize === 'function') return this.initialize.apply(this, arguments)
    }
  },
};
Object.extend = function (target, source) {
  for (var name in source) target[name] = source[name]
  return target
};
Object.clone = function (source) {
  return Object.extend({}, source)
};
Object.extendsObject = function (parent, members) {
  return Object.extend(Object.create(typeof parent === 'function' ? parent.prototype : parent), members)
};
`

/** https://github.com/ServiceNow/ServiceNowDocs/blob/xanadu/markdown/api-reference/c_GlideAjaxAPI.md */
const ajaxProcessor = `
var AbstractAjaxProcessor = Class.create();
AbstractAjaxProcessor.prototype = {
  initialize: function (request, responseXML, gc) {
    this.request = request
    this.responseXML = responseXML
    this.gc = gc
  },
  getParameter: function (name) {
    return this.request ? this.request.getParameter(name) : null
  },
  getName: function () { return this.getParameter('sysparm_name') },
  getValue: function () { return this.getParameter('sysparm_value') },
  getType: function () { return this.getParameter('sysparm_type') },
  type: 'AbstractAjaxProcessor',
};
`

export const platformIncludes = [
  { name: 'AbstractAjaxProcessor', scope: 'global', isPublic: true, script: ajaxProcessor },
] as const
