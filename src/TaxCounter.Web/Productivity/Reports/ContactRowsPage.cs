using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Productivity;

namespace TaxCounter.Web.Productivity;

/// <summary>The inquiries behind a figure.</summary>
public sealed record ContactRowsPage(ProductivityFilter Filter, ContactRowsQuestion Question, RecordPage<InquiryRow> Rows)
{
    /// <summary>What narrows them, in words.</summary>
    public string Says => string.Join(", ", new[]
    {
        Question.Channel?.Words() ?? "", Question.Topic?.Words() ?? "", Question.Hour is { } hour ? ContactReport.HourWords(hour) : "",
        Question.ResolvedOnly ? "answered at the first contact" : "", Question.OnlineOnly ? "could have been online" : "",
    }.Where(s => s.Length > 0));
}
