namespace TaxCounter.Web.Cashiering;

/// <summary>What the page that asks for the reason of a copy shows.</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="Form">What was typed.</param>
public sealed record CopyPage(ReceiptPage Receipt, CopyForm Form);
