namespace TaxCounter.Domain.Inquiries;

/// <summary>Something a clerk did while an inquiry ran, as the audit trail has it; nothing is copied.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="What">The act: <c>cashiering.payment-take</c>.</param>
/// <param name="Subject">What it was done to.</param>
/// <param name="Details">Anything more.</param>
public sealed record InquiryAct(DateTime At, string What, string? Subject, string? Details);
