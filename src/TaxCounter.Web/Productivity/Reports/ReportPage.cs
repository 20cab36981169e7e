using TaxCounter.Domain.Comments;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Productivity;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Productivity;

/// <summary>The report of a period.</summary>
/// <param name="Filter">What was asked.</param>
/// <param name="Report">What it says.</param>
/// <param name="Act">Who looks.</param>
public sealed record ReportPage(ProductivityFilter Filter, ProductivityReport Report, CounterAct Act)
{
    /// <summary>Whether this person sees everybody's figures.</summary>
    public bool SeesAll => Act.By.May(Permission.SeeAllFigures);

    /// <summary>The filter with the days said, so that an address stands for itself.</summary>
    public ProductivityFilter Days => Filter with { From = Report.Question.From, To = Report.Question.To };

    /// <summary>Where the rows of a line lie.</summary>
    public string RowsOf(ReportBy by, ReportLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return "/productivity/contacts" + (by switch
        {
            ReportBy.Channel => Days with { Channel = Enum.Parse<InquiryChannel>(line.Key) },
            ReportBy.Topic => Days with { Topic = Enum.Parse<InquiryTopic>(line.Key) },
            ReportBy.Hour => Days with { Hour = int.Parse(line.Key, System.Globalization.CultureInfo.InvariantCulture) },
            _ => Days with { Clerk = line.Key },
        }).Query();
    }

    /// <summary>Where the contacts behind a figure lie: those answered at the first contact (<c>first</c>), or that could have been online (<c>online</c>).</summary>
    public string ContactsUrl(string only, InquiryTopic? topic = null) => "/productivity/contacts" + (Days with { Only = only, Topic = topic }).Query();

    /// <summary>Where the cases behind a figure lie: all of a sort, those with an outcome, or those that are open and of a band of age.</summary>
    public string CasesUrl(CaseSort sort, CaseResult? result = null, string? age = null) => $"/productivity/cases/{sort.ToString().ToLowerInvariant()}" + (Days with { Result = result, Age = age }).Query();

    /// <summary>Where the tickets that were served lie.</summary>
    public string ServedUrl => "/productivity/tickets" + (Days with { Only = "served" }).Query();

    /// <summary>How a cut is headed.</summary>
    public static string Heading(ReportBy by) => by switch { ReportBy.Channel => "By channel", ReportBy.Topic => "By topic", ReportBy.Hour => "By hour", _ => "By clerk" };

    /// <summary>Tenths as said: <c>7.5</c>.</summary>
    public static string Tenths(int tenths) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");

    /// <summary>How many comments of a kind came.</summary>
    public int Comments(CommentKind kind) => Report.Comments.Where(c => c.Kind == kind).Sum(c => c.Count);
}
