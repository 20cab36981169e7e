using TaxCounter.Domain.Authorizations;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Authorizations;

/// <summary>On the account's page: who may act for the taxpayer, each in a sentence, and the way to the authorizations.</summary>
public sealed class AuthorizationsOnAccount(IAuthorizations authorizations, AuthorizationService service) : IAccountPanel
{
    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        if (!seen.Who.May(Permission.SeeInquiries))
        {
            return new AccountPart();
        }

        var standing = seen.Has(this) ? (await authorizations.OfAccount(seen.Account.Id)).Where(a => a.On(seen.Today) == AuthorizationState.InForce).ToList() : [];
        return new AccountPart
        {
            Notes = [.. standing.Select(a => new AccountNote("/Authorizations/_OnAccount.cshtml", service.Says(a) + (a.EndsOn is { } last ? $" Until {Shell.DayText.Long(last)}." : "")))],
            Actions =
            [
                new AccountAction
                {
                    Place = 59,
                    Key = "K",
                    Url = $"/accounts/{seen.Account.Number}/authorizations",
                    Text = "Who may act for them",
                    Note = standing.Count switch { 0 => "no authorization on file", 1 => "1 authorization on file", var n => $"{n} authorizations on file" },
                },
            ],
        };
    }
}
