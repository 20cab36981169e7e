namespace TaxCounter.Domain.Cases;

/// <summary>A supporting document that is opened to be read.</summary>
/// <param name="Document">What the case notes of it.</param>
/// <param name="Content">Its file, checked against its hash.</param>
public sealed record OpenedDocument(CaseDocument Document, Stream Content);
