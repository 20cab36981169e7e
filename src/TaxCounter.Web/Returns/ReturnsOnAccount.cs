using TaxCounter.Domain.Returns;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Returns;

/// <summary>On the account's page: returns that are missing, the newest on file, and entering one.</summary>
public sealed class ReturnsOnAccount(IFiledReturns returns, MissingReturns missing) : IAccountPanel
{
    private const int MostShown = 3;

    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        if (!seen.Who.May(Permission.SeeReturns) || seen.Account.Registrations.All(r => seen.Rules.Returns.Of(r.TaxType) is null))
        {
            return new AccountPart();
        }

        var (number, filed) = (seen.Account.Number.Digits, seen.Has(this) ? await returns.OfAccount(seen.Account.Id) : []);
        var gone = await missing.OfAccount(seen.Account, filed, seen.Today);
        return new AccountPart
        {
            Notes = gone.Count == 0 ? [] : [new AccountNote("/Returns/_OnAccount.cshtml", new MissingOnAccount(number, gone))],
            Actions =
            [
                .. seen.Who.May(Permission.FileReturns) ? new[] { new AccountAction { Place = 37, Key = "N", Url = $"/returns/new?account={number}", Text = "Enter a return", Note = "line by line, checked as you type" } } : [],
                .. filed.Take(MostShown).Select(r => new AccountAction { Place = 38, Url = ReturnPages.UrlOf(r.Number), Text = $"{ReturnPages.Tax(seen.Rules, r.TaxType)} return {r.Period}", Note = $"{r.Number}, {ReturnPages.Tag(r)}" }),
                new AccountAction { Place = 39, Key = "Y", Url = $"/returns/discrepancies?account={number}", Text = "Discrepancies", Note = "what the customer says is wrong" },
            ],
        };
    }
}
