using TaxCounter.Domain.Comments;

namespace TaxCounter.Web.Comments;

/// <summary>Which comments are listed, as the address says it.</summary>
public sealed record CommentFilter
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public CommentKind? Kind { get; init; }

    public CommentAbout? About { get; init; }

    public CommentState? State { get; init; }

    /// <summary>Only open ones.</summary>
    public bool Open { get; init; }

    /// <summary>The question it asks.</summary>
    public CommentQuestion Question(int page = 1) => new() { From = From, To = To, Kind = Kind, About = About, State = State, OpenOnly = Open, Page = page };

    /// <summary>What stands in an address behind the question mark, with it.</summary>
    public string Query(int page = 1)
    {
        string[] said =
        [
            From is { } from ? $"from={from:yyyy-MM-dd}" : "", To is { } to ? $"to={to:yyyy-MM-dd}" : "", Kind is { } kind ? $"kind={kind}" : "", About is { } about ? $"about={about}" : "",
            State is { } state ? $"state={state}" : "", Open ? "open=true" : "", page > 1 ? $"page={page}" : "",
        ];
        return "?" + string.Join('&', said.Where(s => s.Length > 0));
    }
}
