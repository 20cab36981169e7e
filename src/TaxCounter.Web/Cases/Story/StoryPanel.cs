using TaxCounter.Domain.Cases;

namespace TaxCounter.Web.Cases;

/// <summary>The story of a case as <c>_Story.cshtml</c> shows it.</summary>
/// <param name="Revision">The revision of the case.</param>
/// <param name="Lines">The newest first.</param>
public sealed record StoryPanel(int Revision, IReadOnlyList<StoryLine> Lines)
{
    private const int LongestNote = 120;

    /// <summary>The story of a case.</summary>
    /// <param name="story">The story.</param>
    /// <param name="table">The duty's table, for the words.</param>
    /// <param name="decide">The verb of the decision: its line says the outcome.</param>
    public static StoryPanel Of<TVerb, TState>(CaseStory<TVerb, TState> story, CaseTable<TVerb, TState> table, TVerb decide)
        where TVerb : struct, Enum
        where TState : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(table);
        return new StoryPanel(story.Revision, [.. story.Steps.OrderByDescending(s => s.Number).Select(s => new StoryLine(
            s.By.At, s.By.Name, table.DoneWords(s.Verb) + (s.Verb.Equals(decide) ? ", " + table.StateWords(s.State) : ""), s.Note is { Length: > LongestNote } note ? note[..LongestNote] + "…" : s.Note))]);
    }
}
