namespace TaxCounter.Web.Licenses;

/// <summary>The page of a move.</summary>
/// <param name="License">The license.</param>
/// <param name="Form">What was typed.</param>
public sealed record RelocatePage(LicensePage License, RelocateForm Form);
