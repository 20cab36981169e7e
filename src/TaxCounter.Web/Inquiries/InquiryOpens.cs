using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Inquiries;

/// <summary>Starts an inquiry by itself when a clerk opens an account from the search or for a call.</summary>
public sealed class InquiryOpens(InquiryService service, IAccounts accounts) : IAccountOpened
{
    /// <inheritdoc/>
    public async Task Opened(AccountNumber account, bool byCall, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (act.By.May(Permission.WorkInquiries) && await accounts.Find(account) is { } found)
        {
            await service.Begin(new InquiryBegun { Origin = byCall ? InquiryOrigin.Call : InquiryOrigin.Search, Account = found.Id }, act);
        }
    }
}
