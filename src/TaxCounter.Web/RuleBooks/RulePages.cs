using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.RuleBooks;

/// <summary>Puts the pages about changes of rule together.</summary>
public sealed class RulePages(IRulesInForce rules, IRuleChanges changes, IRulePreviews previews, RuleBook book)
{
    /// <summary>How sure a row can be, to choose from.</summary>
    public static IReadOnlyList<SelectListItem> Certainties { get; } =
        [.. Enum.GetValues<Certainty>().Select(c => new SelectListItem($"{c.Words()}: {c.Means()}", JsonNamingPolicy.KebabCaseLower.ConvertName(c.ToString())))];

    /// <summary>The book in force.</summary>
    public RuleBook Book => book;

    /// <summary>The topic of an id, or null.</summary>
    public RuleTopic? Topic(string? id) => rules.Topics.FirstOrDefault(t => t.Id == id);

    /// <summary>The form for a new row of a topic.</summary>
    public RuleChangePage Form(RuleTopic topic, RuleChangeForm form, DateOnly today) => new()
    {
        Topic = topic,
        Row = new RowForm(topic, book),
        InForce = topic.On(today) ?? topic.Rows[0],
        Book = book,
        Form = form,
        Today = today,
    };

    /// <summary>What the row does, before it is proposed.</summary>
    public async Task<RulePreviewPage> Preview(RuleTopic topic, RuleChangeForm form, RuleDraft row, RuleBook after) => new()
    {
        Topic = topic,
        Row = row,
        Book = after,
        Form = form,
        Preview = await previews.Of(book, after, row.FirstDay),
    };

    /// <summary>One change with everything about it; null where there is none.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="withPreview">Whether what it does is worked out anew, for who decides.</param>
    public async Task<RuleChangeView?> Change(Guid id, bool withPreview)
    {
        if (await changes.Find(RuleChangeId.From(id)) is not { } change)
        {
            return null;
        }

        var after = change.State == RuleChangeState.Proposed ? await changes.BookWith(change.Draft) : null;
        var topic = Topic(change.Topic);
        return new RuleChangeView
        {
            Change = change,
            Topic = topic ?? new RuleTopic { Id = change.Topic, Group = "", Title = change.Title, Rows = [] },
            Before = topic?.Rows.LastOrDefault(r => r.FirstDay < change.FirstDay),
            Book = book,
            WhyNot = after?.Refusal,
            Preview = withPreview && after is { Refusal: null } ? await previews.Of(book, after.Value, change.FirstDay) : null,
        };
    }
}
