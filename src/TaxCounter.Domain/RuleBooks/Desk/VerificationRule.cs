namespace TaxCounter.Domain.RuleBooks;

/// <summary>One way in which the office makes sure of a change of what is on file before it enters it.</summary>
/// <param name="Id">As records have it: <c>document-shown</c>.</param>
/// <param name="Name">In a few words: <c>Document shown</c>.</param>
/// <param name="Asks">What is seen or compared, in a sentence to the clerk.</param>
/// <param name="IsByInquiry">Whether it is the identity check of the running inquiry, which then must have passed.</param>
/// <param name="NeedsPhone">Whether it needs a telephone number on file from before.</param>
/// <param name="Rows">Whether it holds, dated.</param>
public sealed record VerificationRule(string Id, string Name, string Asks, bool IsByInquiry, bool NeedsPhone, DatedRows<bool> Rows);
