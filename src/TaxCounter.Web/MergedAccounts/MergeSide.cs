using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>One of two accounts that may be one business, as they are compared.</summary>
/// <param name="Account">The account.</param>
/// <param name="Balance">What it owes today.</param>
/// <param name="Rules">The rule book.</param>
/// <param name="Today">The office's day.</param>
public sealed record MergeSide(Account Account, BalanceTable Balance, RuleBook Rules, DateOnly Today)
{
    /// <summary>What is compared, line by line.</summary>
    public IReadOnlyList<(string What, string Says)> Facts =>
    [
        ("Name", Account.Name),
        ("Taxpayer", Account.TaxpayerName),
        ("Tax ID", Account.TaxId?.Masked ?? "none on file"),
        ("Place", Account.AddressOn(Today).OneLine()),
        ("Mailing address", Account.MailingOn(Today).OneLine()),
        ("Phone", Account.PhoneOn(Today) is { Length: > 0 } phone ? phone : "none on file"),
        ("Old number", Account.OldNumber.Length > 0 ? Account.OldNumber : "none"),
        ("Since", Account.OpenedOn.Long()),
        ("Status", Account.Status.ToString().ToLowerInvariant()),
        ("Files", Account.Files(Rules, Today) is { Length: > 0 } files ? files : "nothing today"),
        ("Owed today", Balance.ToPay.InDollars()),
        ("Unapplied credit", Balance.Unapplied.InDollars()),
    ];
}
