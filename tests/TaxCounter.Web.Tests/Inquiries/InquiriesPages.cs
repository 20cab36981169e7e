using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Inquiries;

/// <summary>An inquiry of hostile words that is over, with a note and a day to get back to them.</summary>
public sealed class InquiriesPages : DutyPages
{
    private InquiryId _inquiry;

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var account = await office.Day.Owes("80.00", FullOffice.Vector);
        var clerk = office.Day.Act(Acts.Clerk(8));
        var begun = await office.Day.With<InquiryService, Result<Inquiry>>(s => s.Begin(new InquiryBegun { Origin = InquiryOrigin.Search, Account = account.Id }, clerk));
        _inquiry = begun.Value.Id;
        await office.Day.With<IdentityService, Result<Inquiry>>(s => s.Record(new IdentityAsked { Id = IdentityCheckId.New(), Inquiry = _inquiry, Rule = "photo-id", HasPassed = true, SpeaksAs = FullOffice.Image }, clerk));
        await office.Day.With<NoteService, Result<CounterNote>>(s => s.Keep(NoteId.New(), account.Id, FullOffice.Script, clerk));
        await office.Day.With<InquiryService, Result<Inquiry>>(s => s.End(_inquiry, new InquiryEnd { Outcome = InquiryOutcome.FollowUp, FollowUpOn = clerk.Today, Note = FullOffice.Braces }, clerk));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office) => ["/inquiries", "/inquiries?all=true&from=2026-01-01", $"/inquiries/{_inquiry.Value}"];
}
