using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Shell;

/// <summary>A page that the records fail under: read again where it lost a race, and otherwise the right sentence. The faults are made up.</summary>
public sealed class RecordsTroubleTests : IAsyncLifetime
{
    private const string Page = "/collections/overdue";
    private const string Asks = "\"AccountBalances\"";
    private readonly Fails _fails = new();
    private readonly ProbedCounter _counter = new();
    private CounterBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        var probes = _counter.OtherServices!;
        _counter.OtherServices = services =>
        {
            probes(services);
            services.AddSingleton<IInterceptor>(_fails);
        };
        _browser = await _counter.SignInAs("supervisor");
    }

    [Fact]
    public async Task A_page_that_loses_a_deadlock_is_read_again()
    {
        _fails.With(1205, times: 1);

        var answer = await _browser.Get(Page);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, _fails.Left);
    }

    [Fact]
    public async Task Who_loses_it_every_time_is_told_that_the_counter_is_busy()
    {
        _fails.With(1205, times: 100);

        var (status, said) = await Read(await _browser.Get(Page));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("Nothing was done because the counter is busy", said, StringComparison.Ordinal);
        Assert.Equal(97, _fails.Left);
    }

    [Theory]
    [InlineData(10061)]
    [InlineData(3906)]
    public async Task A_server_that_is_away_is_said_and_that_nothing_was_posted(int number)
    {
        _fails.With(number, times: 1);

        var (status, said) = await Read(await _browser.Get(Page));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("The office's records cannot be reached. Nothing was posted.", said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _browser.Get(Page)).StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task That_nothing_was_posted_is_said_only_where_it_is_known(bool isRefused)
    {
        var token = (await _browser.Page("/")).QuerySelector("form[data-lock] input[name=FormToken]")!.GetAttribute("value")!;

        var (status, said) = await Read(await _browser.Post("/probe/act-then-away", ("FormToken", token), ("isRefused", isRefused ? "true" : "false")));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("cannot be reached", said, StringComparison.Ordinal);
        Assert.Equal(isRefused, said.Contains("Nothing was posted", StringComparison.Ordinal));
        Assert.Equal(!isRefused, said.Contains("it is not known whether what you sent was done", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => _counter.DisposeAsync();

    private static async Task<(HttpStatusCode Status, string Said)> Read(HttpResponseMessage answer) => (answer.StatusCode, (await CounterBrowser.Read(answer)).Body!.TextContent);

    private sealed class Fails : DbCommandInterceptor
    {
        private int _number;

        public int Left { get; private set; }

        public void With(int number, int times) => (_number, Left) = (number, times);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            Left > 0 && command.CommandText.Contains(Asks, StringComparison.Ordinal) && Left-- > 0 ? throw SqlServerFault.Of(_number) : ValueTask.FromResult(result);
    }
}
