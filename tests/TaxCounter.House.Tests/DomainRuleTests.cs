using System.Reflection;
using System.Text.RegularExpressions;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using Xunit;

namespace TaxCounter.House.Tests;

public class DomainRuleTests
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData(typeof(Posting))]
    [InlineData(typeof(JournalLine))]
    [InlineData(typeof(Payment))]
    public void What_is_posted_has_no_setter(Type type)
    {
        Assert.All(type.GetProperties(All), property => Assert.False(property.CanWrite, $"{type.Name}.{property.Name} can be set."));
        Assert.All(type.GetFields(All).Where(f => !f.IsLiteral), field => Assert.True(field.IsInitOnly, $"{type.Name}.{field.Name} can be changed."));
    }

    [Fact]
    public void No_aggregate_can_be_changed_from_outside() => House.None(
        from type in House.Domain.GetExportedTypes()
        where type.IsClass
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void Who_acted_and_when_is_one_signature() => House.None(
        from type in House.Domain.GetExportedTypes()
        let names = type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(p => p.Name).ToHashSet()
        from verb in names.Where(n => n.EndsWith("ByPerson", StringComparison.Ordinal)).Select(n => n[..^"ByPerson".Length])
        where names.Contains(verb + "At")
        select $"{type.Name}.{verb}ByPerson and {verb}At");

    [Fact]
    public void The_domain_reads_no_clock() => House.None(
        House.Files("src/TaxCounter.Domain", ".cs").Where(f => Regex.IsMatch(f.Code, @"DateTime(Offset)?\.(Now|UtcNow|Today)|TimeProvider|Stopwatch|Environment\.TickCount|Task\.Delay|Thread\.Sleep")).Select(f => f.Path));

    [Fact]
    public void No_clock_is_read_but_the_one_that_tests_can_set() => House.None(
        House.Files("src", ".cs").Where(f => Regex.IsMatch(f.Code, @"DateTime(Offset)?\.(Now|UtcNow|Today)")).Select(f => f.Path));

    [Fact]
    public void Money_never_floats()
    {
        House.None(House.Files("src/TaxCounter.Domain", ".cs").Where(f => Regex.IsMatch(f.Code, @"\b(float|double|Single|Double|Half)\b(?!\w)") && !OnlyAWord(f)).Select(f => f.Path));
        House.None(
            from type in House.Domain.GetTypes()
            from member in type.GetMembers(All)
            where Types(member).Any(t => t == typeof(double) || t == typeof(float) || t == typeof(double?) || t == typeof(float?))
            select $"{type.Name}.{member.Name}");
    }

    [Fact]
    public void Every_refusal_has_a_code_of_its_own()
    {
        var codes = House.Files("src", ".cs").Where(f => !f.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .SelectMany(f => Regex.Matches(f.Code, @"new(?: Refusal)?\(\s*""([a-z]+(?:-[a-z]+)*\.[a-z0-9-]+)""").Select(m => (Code: m.Groups[1].Value, f.Path, AmongRefusals: Regex.IsMatch(f.Code[..m.Index], @"static class \w+Refusals\b")))).ToList();
        Assert.True(codes.Count > 50);
        House.None(codes.GroupBy(c => c.Code).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(c => c.Path))}"));
        House.None(codes.Where(c => !c.AmongRefusals).Select(c => $"{c.Path}: {c.Code}"));
    }

    [Fact]
    public void What_two_people_may_change_carries_a_version()
    {
        var aggregates = House.Domain.GetExportedTypes().Where(t => t.IsClass && !t.IsSpecialName && t.GetMethods(All).Any(m => m.IsPublic && !m.IsStatic && m.ReturnType is { IsGenericType: true } r && r.Name == "Result`1") && !t.Name.EndsWith("Service", StringComparison.Ordinal) && t.GetConstructors().Length == 0).ToList();
        Assert.Contains(typeof(Drawer), aggregates);
        House.None(aggregates.Where(t => t.GetProperty("Version")?.PropertyType != typeof(Guid)).Select(t => t.Name));
    }

    private static bool OnlyAWord(SourceFile file) => !Regex.IsMatch(Regex.Replace(file.Code, "\"[^\"\n]*\"", "\"\""), @"\b(float|double|Single|Double|Half)\b(?=\s+\w|\.|>|\?|\))");

    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType).Concat(method.GetMethodBody()?.LocalVariables.Select(v => v.LocalType) ?? []),
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        _ => [],
    };
}
