using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.RuleBooks;

/// <summary>The rule book as the counter reads it: every rule, what holds on a day, and who says so.</summary>
[Route("/rule-books")]
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
