namespace TaxCounter.Domain.Returns;

/// <summary>A return as a file has it: every cell as written, empty where it is not there.</summary>
public sealed record ReturnRow
{
    /// <summary>How the answer names it.</summary>
    public required string Id { get; init; }

    /// <summary>EBR or PA; empty for the office that is asked.</summary>
    public string Office { get; init; } = "";

    /// <summary>Which return: <c>sales</c>, <c>occupancy</c>; empty for the common one.</summary>
    public string Form { get; init; } = "";

    public required string Period { get; init; }

    public string Frequency { get; init; } = "";

    /// <summary>The due date; worked out where it is empty.</summary>
    public string Due { get; init; } = "";

    /// <summary>The day it was both filed and paid.</summary>
    public string FiledAndPaid { get; init; } = "";

    /// <summary>The day it was filed, where that is another day.</summary>
    public string Filed { get; init; } = "";

    /// <summary>The day it was paid, where that is another day.</summary>
    public string Paid { get; init; } = "";

    /// <summary><c>line/column=amount; …</c>.</summary>
    public required string Entries { get; init; }
}
