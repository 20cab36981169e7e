using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;
using TaxCounter.House.Tests.LostAndFound;
using TaxCounter.Testing;
using TaxCounter.Web.Shell;
using Xunit;

namespace TaxCounter.House.Tests;

/// <summary>Each duty says what it is in one class in each project, and nothing else names it (docs/adding-a-duty.md).</summary>
public sealed class DutyTests(CounterFactory counter) : IClassFixture<CounterFactory>
{
    private static readonly Assembly _tests = typeof(DutyTests).Assembly;

    public static TheoryData<string> All() => [.. House.Duties];

    public static TheoryData<string> NeverEdited() =>
    [
        "src/TaxCounter.Data/Storage/StorageServices.cs", "src/TaxCounter.Data/Storage/NumberConversions.cs", "src/TaxCounter.Data/Verify/NumberChecks.cs", "src/TaxCounter.Data/Verify/OfficeVerifier.cs",
        "src/TaxCounter.Data/Evidence/NotedEvidence.cs", "src/TaxCounter.Data/Staff/DelegationChecks.cs", "src/TaxCounter.Domain/Staff/DelegationTable.cs",
        "src/TaxCounter.Web/Shell/Duties/Duties.cs", "src/TaxCounter.Web/Shell/Duties/Menu.cs", "src/TaxCounter.Web/Commands/OfficeServices.cs", "src/TaxCounter.Web/Audit/AuditWords.cs",
        "src/TaxCounter.Web/Staff/Delegations/Delegation.cshtml", "src/TaxCounter.Web/Staff/Delegations/Delegations.cshtml", "src/TaxCounter.Web/Supervisor/Approvals.cshtml",
        "src/TaxCounter.Web/Correspondence/Letters/Letter.cshtml", "src/TaxCounter.Domain/Correspondence/LetterKinds.cs",
        "src/TaxCounter.Web/Accounts/Account/Account.cshtml", "src/TaxCounter.Web/Accounts/Account/AccountPage.cs", "src/TaxCounter.Web/Accounts/Account/AccountController.cs", "src/TaxCounter.Web/Accounts/Search/SearchController.cs",
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void A_duty_says_what_it_is_in_one_class_in_each_project(string duty)
    {
        House.None(Missing(duty, House.Domain, House.Data, House.Web));
    }

    [Fact]
    public void A_duty_made_in_a_test_says_the_same() => House.None(Missing("LostAndFound", _tests, _tests, _tests));

    [Fact]
    public void A_duty_that_lacks_a_part_is_noticed()
    {
        Assert.Equal(["LostAndFound has no LostAndFoundDuty", "LostAndFound has no LostAndFoundRecords", "LostAndFound has no LostAndFoundScreens"], Missing("LostAndFound", House.Domain, House.Data, House.Web));
        Duty[] duties = [new LostAndFoundDuty()];
        Assert.Equal(
            ["LostAndFound: the numbers of article stand in no table", "LostAndFound: nothing says which Articles to hand over wait", "LostAndFound: Articles to hand over have no page to decide them on"],
            Unfinished(duties, [], [], []));
    }

    [Fact]
    public async Task What_a_duty_names_is_there()
    {
        await using var scope = counter.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var routes = services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().ToList();

        House.None(Unfinished([.. services.GetServices<Duty>()], [.. services.GetServices<DutyRecords>()], [.. services.GetServices<IApprovalKind>()], routes));
        Assert.NotEmpty(services.GetRequiredService<LetterKinds>().All);
    }

    [Fact]
    public void No_two_entries_of_the_menu_share_a_place_or_a_key()
    {
        var menu = counter.Services.GetRequiredService<Menu>().All;
        Assert.Equal(menu.Count, menu.Select(e => e.Place).Distinct().Count());
        Assert.DoesNotContain(menu, e => menu.Any(other => other != e && other.Key.StartsWith(e.Key, StringComparison.Ordinal))); // a longer one could not be typed
        Assert.Equal(menu.Count, menu.Select(e => e.Url).Distinct().Count());
    }

    /// <summary>Besides its own duty, and the accounts that everything is about, such a file knows none.</summary>
    [Theory]
    [MemberData(nameof(NeverEdited))]
    public void What_is_never_edited_for_a_new_duty_names_none(string path)
    {
        var text = House.Files(Path.GetDirectoryName(path)!, Path.GetFileName(path)).Single(f => f.Path == path).Code.Replace("Queue<", "", StringComparison.Ordinal).Replace("Dequeue", "", StringComparison.Ordinal); // a collection of .NET is not the duty
        var folder = path.Split('/')[2];
        string[] own = folder == "Accounts" ? ["Accounts", "Correspondence"] : [folder];
        var words = counter.Services.GetServices<Duty>().Where(d => House.Duties.Contains(d.Name) && !own.Contains(d.Name))
            .SelectMany(d => d.AuditWords.Keys.Select(k => $"\"{k.Split('.')[0]}.").Concat(d.Numbers.Select(n => $"{n.Name}Number")).Concat(d.Numbers.Select(n => n.PageOf("")))
                .Append($"TaxCounter.Domain.{d.Name}").Append($"TaxCounter.Data.{d.Name}").Append($"TaxCounter.Web.{d.Name}").Append(d.Name == "Accounts" ? "no word" : d.Name)).Distinct();
        House.None(words.Where(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => $"{path} says {w}"));
    }

    private static IEnumerable<string> Missing(string duty, Assembly domain, Assembly data, Assembly web)
    {
        (Type Kind, string Word, Assembly Where)[] parts = [(typeof(Duty), "Duty", domain), (typeof(DutyRecords), "Records", data), (typeof(DutyScreens), "Screens", web)];
        foreach (var (kind, word, where) in parts)
        {
            var found = where.GetTypes().Where(t => t.IsSubclassOf(kind) && Duty.WordOf(t) == duty).ToList();
            if (found is not [{ } only] || only.Name != duty + word)
            {
                yield return $"{duty} has no {duty}{word}{(found.Count == 0 ? "" : ", but " + string.Join(", ", found.Select(f => f.Name)))}";
            }
        }
    }

    private static IEnumerable<string> Unfinished(IReadOnlyList<Duty> duties, IReadOnlyList<DutyRecords> records, IReadOnlyList<IApprovalKind> approvals, IReadOnlyList<RouteEndpoint> routes)
    {
        foreach (var duty in duties)
        {
            foreach (var series in duty.Numbers.Where(s => records.SelectMany(r => r.Numbers).Count(n => n.Series == s.Name) != 1))
            {
                yield return $"{duty.Name}: the numbers of {series.Name} stand in no table";
            }

            foreach (var kind in duty.Approvals)
            {
                if (approvals.Count(w => w.Kind == kind) != 1)
                {
                    yield return $"{duty.Name}: nothing says which {kind.Name} wait";
                }

                if (!routes.Any(r => Regex.IsMatch("/" + r.RoutePattern.RawText, $@"^{kind.Pages}/\{{\w+(:\w+)?\}}$") && Needs(r, kind.Needs)))
                {
                    yield return $"{duty.Name}: {kind.Name} have no page to decide them on";
                }
            }
        }

        foreach (var alone in approvals.Where(w => duties.All(d => !d.Approvals.Contains(w.Kind))))
        {
            yield return $"{alone.Kind.Name} wait, and no duty says so";
        }
    }

    /// <summary>Its page needs the same permission, or shows to more people who may not all decide.</summary>
    private static bool Needs(RouteEndpoint route, Permission permission) =>
        route.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
        && route.Metadata.GetOrderedMetadata<NeedsAttribute>().All(n => PermissionTable.RolesFor(permission).All(r => PermissionTable.Allows(r, n.Permission)));
}
