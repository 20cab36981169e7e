using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.OffAccounts;

namespace TaxCounter.Web.OffAccounts;

/// <summary>What a credit would pay, before it does.</summary>
/// <param name="At">The credit.</param>
/// <param name="Move">What it pays.</param>
/// <param name="To">The account that was chosen; null for the taxpayer's own debts.</param>
/// <param name="IsOfAnother">Whether that account is another taxpayer's.</param>
/// <param name="Form">What is confirmed.</param>
public sealed record ApplyPage(OpenCreditPage At, CreditMove Move, Account? To, bool IsOfAnother, ApplyForm Form);
