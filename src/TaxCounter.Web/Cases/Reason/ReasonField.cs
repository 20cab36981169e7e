namespace TaxCounter.Web.Cases;

/// <summary>The field of a form that names the reason.</summary>
/// <param name="ReasonCode">The reason's code; null or empty while none is chosen.</param>
public sealed record ReasonField(string? ReasonCode);
