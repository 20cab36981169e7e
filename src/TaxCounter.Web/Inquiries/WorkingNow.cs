using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Inquiries;

/// <summary>Whom the clerk of this request works with: read once for the bar and for the page.</summary>
public sealed class WorkingNow(IInquirySearch search, CurrentAct current)
{
    private bool _isRead;
    private InquiryRow? _row;

    /// <summary>The inquiry that runs; null for none, and for people who work with no customers.</summary>
    public async Task<InquiryRow?> Row()
    {
        if (!_isRead)
        {
            var act = current.Act;
            _row = act.By.May(Permission.WorkInquiries) ? await search.Running(act.By.Person, act.Today) : null;
            _isRead = true;
        }

        return _row;
    }
}
