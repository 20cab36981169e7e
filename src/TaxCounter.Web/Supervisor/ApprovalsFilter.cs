using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Supervisor;

/// <summary>What the inbox is narrowed to, as the address says it: it goes along from item to item. What cannot be read narrows nothing, and <see cref="Wrong"/> says so.</summary>
public sealed record ApprovalsFilter
{
    private const int Longest = 100;
    private const int MostDays = 3650;

    /// <summary>The code of a kind.</summary>
    public string? Kind { get; init; }

    /// <summary>Waits at least so many days, as typed.</summary>
    public string? Days { get; init; }

    /// <summary>The least amount, as typed; over and short count alike.</summary>
    public string? From { get; init; }

    /// <summary>The largest amount, as typed.</summary>
    public string? To { get; init; }

    /// <summary>The name of who asked.</summary>
    public string? Who { get; init; }

    /// <summary>Whether nothing is narrowed.</summary>
    public bool IsEmpty => Parts.All(p => p.Value is null);

    /// <summary>Whether it narrows by more than the kind.</summary>
    public bool IsFine => Parts.Any(p => p.Value is not null && p.Name != "kind");

    /// <summary>As an address carries it: <c>?kind=void&amp;days=2</c>, or nothing.</summary>
    public string Query => IsEmpty ? "" : "?" + string.Join('&', Parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));

    private IEnumerable<(string Name, string? Value)> Parts => [("kind", Kind), ("days", Days), ("from", From), ("to", To), ("who", Who)];

    private int? LeastDays => int.TryParse(Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostDays ? days : null;

    private Money? Least => Money.TryParse(From, CultureInfo.InvariantCulture, out var least) ? least : null;

    private Money? Most => Money.TryParse(To, CultureInfo.InvariantCulture, out var most) ? most : null;

    /// <summary>The filter of an address.</summary>
    public static ApprovalsFilter Of(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        string? Said(string name) => query[name].ToString().Trim() is { Length: > 0 and <= Longest } text ? text : null;
        return new ApprovalsFilter { Kind = Said("kind"), Days = Said("days"), From = Said("from"), To = Said("to"), Who = Said("who") };
    }

    /// <summary>The same filter of one kind, or of all.</summary>
    public string UrlOf(string? kind) => ApprovalsDesk.Url + (this with { Kind = kind }).Query;

    /// <summary>What cannot be read, by its field.</summary>
    public IEnumerable<(string Field, string Sentence)> Wrong()
    {
        if (Days is not null && LeastDays is null)
        {
            yield return ("days", $"“{Days}” is not a number of days. Enter one from 0 to {MostDays}.");
        }

        foreach (var (field, typed, read) in new[] { ("from", From, Least), ("to", To, Most) })
        {
            if (typed is not null && read is null)
            {
                yield return (field, $"“{typed}” is not an amount. Enter dollars and cents, like 1,020.54.");
            }
        }

        if (Least > Most)
        {
            yield return ("to", "The largest amount is below the smallest.");
        }
    }

    /// <summary>Whether something belongs to it now (UTC).</summary>
    public bool Holds(ApprovalItem item, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(item);
        var amount = item.Amount?.Abs();
        return (Kind is null || item.Kind.Code == Kind)
            && (LeastDays is not { } days || now - item.Since >= TimeSpan.FromDays(days))
            && (Least is not { } least || amount >= least)
            && (Most is not { } most || amount <= most)
            && (Who is null || item.Who == Who);
    }
}
