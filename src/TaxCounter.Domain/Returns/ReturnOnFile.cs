using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>What a return on file says, read again by the form of its period.</summary>
public static class ReturnOnFile
{
    /// <summary>The amount that its tax is worked out from; null where the form has no rate or the entries cannot be read.</summary>
    public static Money? Taxed(FiledReturn filed, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(filed);
        if (Read(filed, rules) is not { } read || read.Form.Lines.FirstOrDefault(l => l.Kind is ReturnLineKind.Rate or ReturnLineKind.RateOrCollected)?.Of is not { } of)
        {
            return null;
        }

        return read.Form.FindLine(of)!.HasColumns ? read.Entries.Columns.Total(c => read.Entries.Of(new ReturnCell(of, c.Id))) : read.Entries.Of(new ReturnCell(of, null));
    }

    /// <summary>How many columns of its form it fills in; 0 where it cannot be read.</summary>
    public static int Columns(FiledReturn filed, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(filed);
        return Read(filed, rules) is { } read ? read.Entries.Columns.Count(c => read.Entries.All.Any(e => e.Key.Column == c.Id && !e.Value.Amount.IsZero)) : 0;
    }

    /// <summary>The first lines that an amended return changed, as said; empty where neither can be read.</summary>
    public static string Changed(FiledReturn first, FiledReturn amended, RuleBook rules, int most = 4)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(amended);
        if (Read(first, rules) is not { } before || Read(amended, rules) is not { } after)
        {
            return "";
        }

        var changed = after.Entries.All.Select(e => e.Key).Union(before.Entries.All.Select(e => e.Key)).Where(c => before.Entries.Of(c) != after.Entries.Of(c)).ToList();
        var said = changed.Take(most).Select(c => $"line {c} from {before.Form.Said(before.Entries.Of(c))} to {after.Form.Said(after.Entries.Of(c))}");
        return string.Join(", ", said) + (changed.Count > most ? $", and {changed.Count - most} more" : "");
    }

    private static (ReturnForm Form, ReturnEntries Entries)? Read(FiledReturn filed, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Returns.Of(filed.TaxType)?.Forms.On(filed.Period.LastDay) is { Refusal: null } form && ReturnEntries.Read(form.Value.Value, filed.Entries) is { Refusal: null } entries ? (form.Value.Value, entries.Value) : null;
    }
}
