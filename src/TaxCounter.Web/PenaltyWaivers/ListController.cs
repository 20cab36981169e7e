using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Rates;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The cases: a clerk's own first, everybody's for those who decide or look on.</summary>
[Route("/penalty-waivers")]
[Needs(Permission.SeeWaivers)]
public sealed class ListController(IPenaltyWaiverSearch search, RuleBook rules) : CounterController
{
    /// <summary>The list. Who takes cases but decides none sees their own unless they ask for all.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(ListForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var all = form.All || Who.May(Permission.DecideWaiver) || !Who.May(Permission.RequestWaiver);
        foreach (var (field, sentence) in form.Wrong())
        {
            ModelState.AddModelError(field, sentence);
        }

        if (!ModelState.IsValid)
        {
            return Malformed(await Page(form, all, new RecordPage<WaiverRow>([], 1, 0), new Dictionary<WaiverState, int>()));
        }

        var filter = form.ToFilter(Act, all);
        return View(await Page(form, all, await search.List(filter), await search.Counts(filter)));
    }

    private async Task<ListPage> Page(ListForm form, bool all, RecordPage<WaiverRow> rows, IReadOnlyDictionary<WaiverState, int> counts) => new()
    {
        Form = form,
        IsAll = all,
        Rows = rows,
        Counts = counts,
        Clerks = all ? await search.Clerks() : [],
        Grounds = new GroundNames(rules),
        Act = Act,
    };
}

/// <summary>The page of the list.</summary>
public sealed class ListPage
{
    /// <summary>What is looked for.</summary>
    public required ListForm Form { get; init; }

    /// <summary>Whether everybody's cases are shown.</summary>
    public required bool IsAll { get; init; }

    /// <summary>What was found.</summary>
    public required RecordPage<WaiverRow> Rows { get; init; }

    /// <summary>How many there are of each state.</summary>
    public required IReadOnlyDictionary<WaiverState, int> Counts { get; init; }

    /// <summary>Who has cases in hand.</summary>
    public required IReadOnlyList<(string Person, string Name)> Clerks { get; init; }

    /// <summary>The grounds by name.</summary>
    public required GroundNames Grounds { get; init; }

    /// <summary>Who looks, and when.</summary>
    public required CounterAct Act { get; init; }

    /// <summary>When the answer of a case was or is due, in words; what is overdue says by how much.</summary>
    public string Due(WaiverRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.AnswerDueOn is not { } due ? "" : (due.DayNumber - Act.Today.DayNumber) switch
        {
            0 => "answer is due today",
            1 => "answer is due tomorrow",
            > 1 and var days => $"answer is due in {days} days, {due.Short(Act.Today)}",
            -1 => "answer was due yesterday",
            var days => $"answer was due {-days} days ago",
        };
    }

    /// <summary>Whether the answer is overdue.</summary>
    public bool IsOverdue(WaiverRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.AnswerDueOn < Act.Today;
    }
}

/// <summary>The grounds as the rule book names them; a code that it does not know any more is shown as it is.</summary>
public sealed class GroundNames(RuleBook rules)
{
    /// <summary>Every ground, in the order of the counter.</summary>
    public IEnumerable<(string Code, string Name)> All => rules.Waivers.Grounds.Select(g => (g.Code, g.Name));

    /// <summary>The name of one.</summary>
    public string this[string code] => code.Length == 0 || code == WaiverFilter.NoGround ? "no ground yet" : rules.Waivers.FindGround(code)?.Name ?? code;
}
