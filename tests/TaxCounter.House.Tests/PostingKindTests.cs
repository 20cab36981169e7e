using System.Text.RegularExpressions;
using Xunit;

namespace TaxCounter.House.Tests;

/// <summary>What a posting is stands in one table (Journal/PostingKinds.cs); who asks for a kind by its name has a table of their own.</summary>
public class PostingKindTests
{
    private static readonly IReadOnlyList<SourceFile> _code = [.. House.Files("src", ".cs", ".cshtml").Where(f => !f.Path.Contains("/Migrations/", StringComparison.Ordinal) && !f.Path.EndsWith("/PostingKinds.cs", StringComparison.Ordinal))];

    [Fact]
    public void Nobody_asks_whether_a_kind_is_this_one_or_not_that_one() => House.None(
        from file in _code
        from Match found in Regex.Matches(file.Code, @"(==|!=|\bis( not)?|\bor|\band|\bcase)\s*\(?PostingKind\.\w+|PostingKind\.\w+\s*(==|!=|=>)")
        select $"{file}: {found.Value}");

    [Fact]
    public void No_statement_of_the_database_names_a_kind() => House.None(
        from file in _code
        from Match found in Regex.Matches(file.Code, @"\bp?\.?""Kind"" (=|<>|IN|NOT IN) \(?'(?!Cash|Card|Check|MoneyOrder|Lockbox)\w+'")
        select $"{file}: {found.Value}");
}
