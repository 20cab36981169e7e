using TaxCounter.Domain.Demographics;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Demographics;

/// <summary>On the account's page: what is missing on file, each a link to its field; who is in office; what changes soon; the way to what is on file. It reads nothing but the account.</summary>
public sealed class DemographicsOnAccount : IAccountPanel
{
    /// <inheritdoc/>
    public Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var account = seen.Account;
        var page = new OnFileSeen(account, seen.Today, seen.Who.May(Permission.ChangeOnFile) ? MissingOnFile.Of(account, seen.Today) : []);
        return Task.FromResult(new AccountPart
        {
            Notes = page.Missing.Count == 0 && account.ByDay.After(seen.Today).Count == 0 ? [] : [new AccountNote("/Demographics/_Missing.cshtml", page)],
            Beside = page.Officers.Count == 0 ? [] : [new AccountNote("/Demographics/_Officers.cshtml", page)],
            Actions = [new AccountAction { Place = 84, Text = "What is on file", Note = "addresses, phones, e-mails, officers, language", Url = page.Url, Key = "F" }],
        });
    }
}
