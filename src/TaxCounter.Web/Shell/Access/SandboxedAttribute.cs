namespace TaxCounter.Web.Shell;

/// <summary>An action that answers with what somebody else made: the browser shows it without script, form, plug-in or the rights of our own pages.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SandboxedAttribute : Attribute;
