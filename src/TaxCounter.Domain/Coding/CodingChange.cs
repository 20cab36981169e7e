using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Coding;

/// <summary>One thing an account was coded otherwise, from a day on: what it was, what it is, why, and by whom. It is never changed; what was filed before that day stays as it was.</summary>
public sealed class CodingChange
{
    /// <summary>The longest value and the longest part, in characters.</summary>
    public const int LongestValue = 60, LongestPart = 60;

    /// <summary>The parts that an account can be coded otherwise in; a filing frequency is <c>frequency: sales</c>.</summary>
    public const string Naics = "naics", BusinessType = "business_type", LocationCode = "location_codes", Frequency = "frequency: ";

    private CodingChange() => (Part, Before, After, Reason, Changed) = ("", "", "", "", null!);

    public CodingChangeId Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>What was coded otherwise.</summary>
    public string Part { get; private init; }

    /// <summary>What it was; empty where there was nothing.</summary>
    public string Before { get; private init; }

    /// <summary>What it is from the day on.</summary>
    public string After { get; private init; }

    /// <summary>The first day it holds for.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>Why.</summary>
    public string Reason { get; private init; }

    /// <summary>The office's day it was decided on.</summary>
    public DateOnly ChangedOn { get; private init; }

    /// <summary>Who decided it.</summary>
    public Signature Changed { get; private init; }

    internal static CodingChange Of(AccountId account, string part, string before, string after, DateOnly firstDay, CounterAct act) => new()
    {
        Id = CodingChangeId.New(),
        AccountId = account,
        Part = part,
        Before = before,
        After = after,
        FirstDay = firstDay,
        Reason = act.Reason ?? "",
        ChangedOn = act.Today,
        Changed = act.Signature,
    };
}
