namespace TaxCounter.House.Tests;

/// <summary>What the FROM of a question offers to name, and around it what the question it stands in does.</summary>
internal sealed class TransactSqlScope(TransactSqlScope? around)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>?> _offered = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a table under its alias; null for one whose columns are not known here.</summary>
    public void Add(string alias, IReadOnlyDictionary<string, string>? columns) => _offered[alias] = columns;

    /// <summary>Whether there is such a column; its type, or nothing where that is not known.</summary>
    public (bool Is, string Type) Find(string? alias, string column)
    {
        foreach (var (name, columns) in _offered)
        {
            if (alias is not null && !name.Equals(alias, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (columns is null)
            {
                return (true, "");
            }

            if (columns.TryGetValue(column, out var type))
            {
                return (true, type);
            }
        }

        return around?.Find(alias, column) ?? (false, "");
    }
}
