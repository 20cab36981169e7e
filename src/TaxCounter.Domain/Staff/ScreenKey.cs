namespace TaxCounter.Domain.Staff;

/// <summary>One key of the screens that works without Ctrl or Alt.</summary>
/// <param name="Key">The key as shipped: a letter or a sign.</param>
/// <param name="Does">What it does, with the pages where it differs.</param>
public sealed record ScreenKey(string Key, string Does)
{
    /// <summary>Goes to a duty: this key, then the duty's letter.</summary>
    public const string Go = "G";

    /// <summary>Puts the cursor into the search box.</summary>
    public const string Find = "/";

    /// <summary>Lists the keys of the page.</summary>
    public const string List = "?";

    /// <summary>Goes to the next line of a list, or the next item.</summary>
    public const string Next = "J";

    /// <summary>Goes to the line or item before.</summary>
    public const string Before = "K";

    /// <summary>Every key that a person may change or turn off. The digits are the places of a list: they are turned off with all keys.</summary>
    public static IReadOnlyList<ScreenKey> All { get; } =
    [
        new(Find, "Find an account or receipt"),
        new(List, "List the keys of the page"),
        new(Go, "Go to a duty: this key, then the duty's letter"),
        new(Next, "Next line, next item"),
        new(Before, "Previous line or item; back; lock the drawer"),
        new(",", "Page before"),
        new(".", "Next page"),
        new("A", "Account; audit trail; add another tender; by amount; all"),
        new("B", "Balance as of another day; count the drawer"),
        new("C", "Changes; a copy; the figures as CSV; new one-time code"),
        new("D", "Decide; save draft; pending at least this many days"),
        new("E", "Penalty steps; effective date; end; by age"),
        new("F", "Find a rule; from which day; add a document"),
        new("H", "In hand of"),
        new("I", "Tax id in full"),
        new("L", "List; drawers; letter paper; language"),
        new("M", "My cases; ask for more"),
        new("N", "New; next customer"),
        new("O", "Reason; show; open; continue"),
        new("P", "Take payment; print"),
        new("Q", "Payoff quote"),
        new("R", "Recommend; deny; report; role requests"),
        new("S", "Save; submit; start page"),
        new("T", "Newest letter; audit trail; text"),
        new("U", "Unlock; paid-up periods"),
        new("V", "Void; penalty waiver; show the letter"),
        new("W", "What they owe, and why; reason; who"),
        new("X", "X report; close a request"),
        new("Y", "Daily cash activity; your password"),
        new("Z", "Z report"),
        new("+", "Add another account"),
    ];

    /// <summary>The key of that name, or null.</summary>
    public static ScreenKey? Of(string key) => All.FirstOrDefault(k => k.Key == key);
}
