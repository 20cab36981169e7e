using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Inquiries;

/// <summary>Answering customers: inquiries, identity checks, notes on accounts.</summary>
public sealed class InquiriesDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["inquiries.change"] = "changed an inquiry",
        ["inquiries.check"] = "checked who asks",
        ["inquiries.end"] = "ended an inquiry",
        ["inquiries.follow-up"] = "got back to a customer",
        ["inquiries.note"] = "kept a note on the account",
        ["inquiries.start"] = "started to work with a customer",
        ["inquiries.view"] = "looked at an inquiry",
        ["inquiries.list-view"] = "looked at the list of inquiries",
    };

    /// <inheritdoc/>
    public override string? PageOf(string what, string subject, StaffMember who) =>
        what.StartsWith("inquiries.", StringComparison.Ordinal) && Guid.TryParse(subject, out var id) && (who?.May(Permission.SeeInquiries) ?? false) ? $"/inquiries/{id}" : null;
}
