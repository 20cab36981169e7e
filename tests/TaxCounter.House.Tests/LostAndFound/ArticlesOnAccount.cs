using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>On the account's page: what they left here, and noting more.</summary>
public sealed class ArticlesOnAccount(Articles articles) : IAccountPanel
{
    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen) => new()
    {
        Notes = [.. (await articles.OfAccount(seen.Account.Id)).Select(a => new AccountNote("/LostAndFound/_OnAccount.cshtml", a))],
        Actions = seen.Who.May(Permission.KeepDrawer) ? [new AccountAction { Place = 45, Url = "/lost-and-found?account=" + seen.Account.Number, Text = "Note an article", Note = "left at the counter" }] : [],
    };
}
