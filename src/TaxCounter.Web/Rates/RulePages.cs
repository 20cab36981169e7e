using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Rates;

namespace TaxCounter.Web.Rates;

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

/// <summary>The form of a new row.</summary>
public sealed class RuleChangePage
{
    /// <summary>The rule.</summary>
    public required RuleTopic Topic { get; init; }

    /// <summary>Its fields.</summary>
    public required RowForm Row { get; init; }

    /// <summary>What holds today.</summary>
    public required RuleTopicRow InForce { get; init; }

    /// <summary>The book.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>What was typed.</summary>
    public required RuleChangeForm Form { get; init; }

    /// <summary>The day at the office.</summary>
    public required DateOnly Today { get; init; }
}

/// <summary>What a row does, before it is proposed.</summary>
public sealed class RulePreviewPage
{
    /// <summary>The rule.</summary>
    public required RuleTopic Topic { get; init; }

    /// <summary>The row.</summary>
    public required RuleDraft Row { get; init; }

    /// <summary>The book with it.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>What was typed, to be sent on.</summary>
    public required RuleChangeForm Form { get; init; }

    /// <summary>What it does.</summary>
    public required RulePreview Preview { get; init; }
}

/// <summary>One change with everything about it.</summary>
public sealed class RuleChangeView
{
    /// <summary>The change.</summary>
    public required RuleChange Change { get; init; }

    /// <summary>Its rule; without rows where the book no longer has it.</summary>
    public required RuleTopic Topic { get; init; }

    /// <summary>What holds before it; null where nothing does.</summary>
    public required RuleTopicRow? Before { get; init; }

    /// <summary>The book in force.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>Why its row could not be recorded as things are; null when it could, and when it is decided.</summary>
    public required Refusal? WhyNot { get; init; }

    /// <summary>What it does; null where that is not asked or cannot be said.</summary>
    public required RulePreview? Preview { get; init; }
}

/// <summary>What pages need to know of a row that is not in the book.</summary>
public static class RuleView
{
    private static readonly JsonSerializerOptions _names = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };

    /// <summary>Who says so.</summary>
    public static Authority AuthorityOf(string content)
    {
        var part = System.Text.Json.Nodes.JsonNode.Parse(content)!["authority"]!.Deserialize<Said>(_names)!;
        return new Authority(part.Says ?? "", part.Certainty, part.Url, part.Note);
    }

    private sealed record Said(string? Says, Certainty Certainty, string? Url, string? Note);
}

/// <summary>Registers what the screens of the rule book need.</summary>
internal static class RuleServices
{
    public static void AddRuleScreens(this IServiceCollection services)
    {
        services.AddScoped<RulePages>();
    }
}
