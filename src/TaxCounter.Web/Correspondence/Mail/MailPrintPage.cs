using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Web.Correspondence;

/// <summary>A batch of letters on paper, behind a cover that counts them.</summary>
/// <param name="Letters">In the order of their numbers.</param>
/// <param name="Papers">The same, as they are printed.</param>
/// <param name="Office">The office's name.</param>
/// <param name="Printed">Who printed it, and when.</param>
public sealed record MailPrintPage(IReadOnlyList<Letter> Letters, IReadOnlyList<LetterPaper> Papers, string Office, string Printed);
