using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Rates;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Rates;

/// <summary>The rule book as the counter reads it: every rule, what holds on a day, and who says so.</summary>
[Route("/rates")]
[Needs(Permission.SeeRules)]
public sealed class RulesController(IRulesInForce rules, RuleBook book) : CounterController
{
    /// <summary>Every rule by group, as of a day; those that hold a word when one is asked for.</summary>
    [HttpGet("")]
    public IActionResult List(DateOnly? on, string? q)
    {
        var day = on ?? Act.Today;
        var lines = rules.Topics.Select(t => Line(t, day)).Where(l => q is not { Length: > 0 } || l.Holds(q)).ToList();
        return View(new RuleListPage
        {
            Day = day,
            IsToday = day == Act.Today,
            Asked = q,
            Groups = [.. lines.GroupBy(l => l.Topic.Group)],
            OfBook = rules.Topics.Count,
            BookName = book.Name,
            MayPropose = Who.May(Permission.ProposeRule),
            DayTrouble = ModelState.TryGetValue("on", out var typed) && typed.Errors.Count > 0 ? typed.Errors[0].ErrorMessage : null,
        });
    }

    /// <summary>One rule: every row, newest first, and every reading.</summary>
    [HttpGet("topics/{**topic}")]
    public IActionResult Topic(string topic) => rules.Topics.FirstOrDefault(t => t.Id == topic) is { } found
        ? View(new RuleTopicPage { Topic = found, Book = book, Today = Act.Today, MayPropose = Who.May(Permission.ProposeRule) })
        : NotFound();

    private RuleLine Line(RuleTopic topic, DateOnly day)
    {
        var row = topic.On(day);
        return new RuleLine(topic, row, row is null ? "" : RuleWords.Short(topic, row.Content, book), topic.Rows.FirstOrDefault(r => r.FirstDay > day));
    }
}

/// <summary>One rule in the list.</summary>
/// <param name="Topic">The rule.</param>
/// <param name="Row">What holds on the day; null before its first row.</param>
/// <param name="Says">The same in one line.</param>
/// <param name="Next">The next row; null when none is known.</param>
public sealed record RuleLine(RuleTopic Topic, RuleTopicRow? Row, string Says, RuleTopicRow? Next)
{
    /// <summary>Whether all words stand somewhere in it.</summary>
    public bool Holds(string words) => (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(w => $"{Topic.Group} {Topic.Title} {Topic.Id} {Says} {Row?.Authority.Text} {Row?.Authority.Certainty.Words()}".Contains(w, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The list of rules.</summary>
public sealed class RuleListPage
{
    /// <summary>As of which day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Whether that is today.</summary>
    public required bool IsToday { get; init; }

    /// <summary>The words asked for.</summary>
    public required string? Asked { get; init; }

    /// <summary>The rules by group.</summary>
    public required IReadOnlyList<IGrouping<string, RuleLine>> Groups { get; init; }

    /// <summary>How many rules the book has.</summary>
    public required int OfBook { get; init; }

    /// <summary>Whose book.</summary>
    public required string BookName { get; init; }

    /// <summary>Whether changes can be proposed by who looks.</summary>
    public required bool MayPropose { get; init; }

    /// <summary>What is wrong with the day that was typed.</summary>
    public required string? DayTrouble { get; init; }
}

/// <summary>One rule.</summary>
public sealed class RuleTopicPage
{
    /// <summary>The rule.</summary>
    public required RuleTopic Topic { get; init; }

    /// <summary>The book.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>The day at the office.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether who looks may propose a row.</summary>
    public required bool MayPropose { get; init; }
}
