namespace TaxCounter.Web.OffAccounts;

/// <summary>The page on which an answer is noted.</summary>
/// <param name="At">The credit.</param>
/// <param name="Form">What was typed.</param>
public sealed record AnswerPage(OpenCreditPage At, AnswerForm Form);
