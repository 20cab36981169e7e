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

    /// <summary>The keys of every page and list. The keys of their own pages the duties say themselves; the digits are the places of a list and are turned off with all keys.</summary>
    public static IReadOnlyList<ScreenKey> OfEveryPage { get; } =
    [
        new(Find, "find an account or receipt"),
        new(List, "list the keys of the page"),
        new(Go, "go to a duty: this key, then the duty's letter"),
        new(Next, "next line, next item"),
        new(Before, "previous line or item"),
        new(",", "page before"),
        new(".", "next page"),
    ];
}
