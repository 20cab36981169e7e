using System.Reflection;
using Xunit;

namespace TaxCounter.House.Tests;

/// <summary>Every question that a search or a repository asks first is one that EF Core can put to SQL Server and that SQL Server understands.</summary>
public sealed class SearchesOnSqlServerTests : IAsyncDisposable
{
    private const int LeastAsked = 200;
    private readonly DeafOffice _office = new();
    private readonly List<string> _untold = [];

    [Fact]
    public async Task What_the_duties_ask_is_what_sql_server_understands()
    {
        var services = _office.Offered.Where(s => s.IsInterface && !s.ContainsGenericParameters && s.Assembly == House.Domain).Distinct().ToList();
        Assert.True(services.Count > 60, $"Only {services.Count} services.");
        foreach (var (service, method) in services.SelectMany(s => s.GetMethods().Where(m => !m.ContainsGenericParameters && typeof(Task).IsAssignableFrom(m.ReturnType)).Select(m => (s, m))))
        {
            await Ask(service, method, new MadeUp(fill: false));
            await Ask(service, method, new MadeUp(fill: true));
        }

        Assert.True(_office.Server.Heard.Distinct().Count() > LeastAsked, $"Only {_office.Server.Heard.Distinct().Count()} questions.");
        House.None(_untold.Concat(_office.Wrong()));
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    /// <summary>An empty office answers little, and much is refused; what counts is how it was asked.</summary>
    private Task<bool> Ask(Type service, MethodInfo method, MadeUp with) => _office.Do(async services =>
    {
        try
        {
            var on = services.GetService(service);
            await Task.Run(() => on is null ? Task.CompletedTask : (Task)method.Invoke(on, [.. method.GetParameters().Select(p => with.Of(p.ParameterType))])!).WaitAsync(TimeSpan.FromSeconds(20));
        }
        catch (Exception exception) when (exception is not TimeoutException)
        {
            var why = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            if (why.Message.Contains("could not be translated", StringComparison.Ordinal))
            {
                _untold.Add($"{service.Name}.{method.Name}: {why.Message}");
            }
        }

        return true;
    });
}
