using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Productivity;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Productivity;

/// <summary>Which period, beside which other one, and whose figures, as the address says it; and for the rows behind a figure what narrows them.</summary>
public sealed record ProductivityFilter
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>The first day of the other period; as many days just before where none is said.</summary>
    public DateOnly? Beside { get; init; }

    /// <summary>The employee number of one person.</summary>
    public string? Clerk { get; init; }

    public InquiryChannel? Channel { get; init; }

    public InquiryTopic? Topic { get; init; }

    public int? Hour { get; init; }

    /// <summary><c>first</c>: answered at the first contact; <c>online</c>: could have been online; <c>served</c>: tickets that were served.</summary>
    public string? Only { get; init; }

    /// <summary>What became of the cases.</summary>
    public CaseResult? Result { get; init; }

    /// <summary>The band of age of the cases that are open, by its key.</summary>
    public string? Age { get; init; }

    /// <summary>The question of the report; a person who sees only their own figures asks for those.</summary>
    public ProductivityQuestion Question(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return ProductivityQuestion.Of(From ?? To ?? act.Today, To ?? act.Today, Beside, ClerkFor(act), act.Today);
    }

    /// <summary>The question of the rows.</summary>
    public ContactRowsQuestion Rows(CounterAct act, int page)
    {
        var question = Question(act);
        return new ContactRowsQuestion
        {
            From = question.From,
            To = question.To,
            Clerk = question.Clerk,
            Channel = Channel,
            Topic = Topic,
            Hour = Hour,
            ResolvedOnly = Only == "first",
            OnlineOnly = Only == "online",
            Page = page,
        };
    }

    /// <summary>What stands in an address behind the question mark, with it.</summary>
    public string Query(int page = 1)
    {
        string[] said =
        [
            From is { } from ? $"from={from:yyyy-MM-dd}" : "", To is { } to ? $"to={to:yyyy-MM-dd}" : "", Beside is { } beside ? $"beside={beside:yyyy-MM-dd}" : "",
            string.IsNullOrEmpty(Clerk) ? "" : "clerk=" + Uri.EscapeDataString(Clerk), Channel is { } channel ? $"channel={channel}" : "", Topic is { } topic ? $"topic={topic}" : "",
            Hour is { } hour ? $"hour={hour}" : "", string.IsNullOrEmpty(Only) ? "" : "only=" + Uri.EscapeDataString(Only),
            Result is { } result ? $"result={result}" : "", string.IsNullOrEmpty(Age) ? "" : "age=" + Uri.EscapeDataString(Age), page > 1 ? $"page={page}" : "",
        ];
        return "?" + string.Join('&', said.Where(s => s.Length > 0));
    }

    private string? ClerkFor(CounterAct act) => act.By.May(Permission.SeeAllFigures) ? string.IsNullOrWhiteSpace(Clerk) ? null : Clerk.Trim() : act.By.Person;
}
