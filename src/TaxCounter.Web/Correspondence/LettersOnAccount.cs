using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Correspondence;

/// <summary>On the account's page: writing a letter.</summary>
public sealed class LettersOnAccount : IAccountPanel
{
    /// <inheritdoc/>
    public Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return Task.FromResult(new AccountPart
        {
            Actions = seen.Who.May(Permission.WriteLetters)
                ? [new AccountAction { Place = 57, Key = "X", Url = $"/accounts/{seen.Account.Number}/letters/new", Text = "Write a letter", Note = "previewed, and kept as sent" }] : [],
        });
    }
}
