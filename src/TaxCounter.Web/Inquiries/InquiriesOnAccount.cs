using TaxCounter.Domain.Authorizations;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Inquiries;

/// <summary>On the account's page: what is public while the office does not know who asks, with the checks of its rule; a note on the account.</summary>
public sealed class InquiriesOnAccount(WorkingNow now, IdentityService identity, IAuthorizations authorizations, AuthorizationService says, RuleBook rules) : IAccountPanel
{
    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        if (!seen.Who.May(Permission.WorkInquiries))
        {
            return new AccountPart();
        }

        var isMine = await now.Row() is { Inquiry: var running } && running.AccountId == seen.Account.Id;
        if (!isMine)
        {
            return new AccountPart { Beside = [new AccountNote("/Inquiries/_NoteOn.cshtml", seen.Account)] };
        }

        var inquiry = (await now.Row())!.Inquiry;
        if (inquiry.Identity == IdentityState.Passed || !rules.Desk.NeedsCheckOn(seen.Today))
        {
            return inquiry.AuthorizationId is { } by && await authorizations.Find(new AuthorizationId(by)) is { } speaksBy
                ? new AccountPart { Notes = [new AccountNote("/Inquiries/Identity/_SpeaksBy.cshtml", says.Says(speaksBy))] }
                : new AccountPart();
        }

        var known = (await authorizations.OfAccount(seen.Account.Id)).Where(a => a.LetsKnow(seen.Today)).ToList();
        return new AccountPart
        {
            Curtain = new AccountCurtain(
                new AccountNote("/Inquiries/Identity/_Who.cshtml", new WhoAsks(seen.Account, inquiry, identity.Offered(inquiry, seen.Today), rules.Desk.PublicOn(seen.Today), known, seen.Today)),
                IsShut: inquiry.Identity == IdentityState.Failed),
        };
    }
}
