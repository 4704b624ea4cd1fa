/** A technology and the month from which anybody outside its maker could have used it. */
export interface Technology {
  readonly name: string;
  /** `YYYY-MM` of the first public version, or of the first public announcement where that came earlier. */
  readonly released: string;
  /** Organisations whose people could have used it before, lower case. */
  readonly makers: readonly string[];
  /** A page has to have one of these words, lower case, for the name to mean the technology and not another trade. */
  readonly among?: readonly string[];
  /** Where the month can be looked up: the project's own announcement, history page or repository. */
  readonly source: string;
}

/**
 * Name | other spellings | month | makers | source. Where pages disagree, the earliest month stands. Names that are words or
 * names of something else (Go, Swift, Rust, Flutter, Java, Kafka, Spark, Django, Azure, Vue ...) stand only with a word that
 * settles it, and short forms that other trades use (AWS in welding, GCP in medicine, PHP, Git) not at all.
 */
const TABLE = `
React | reactjs, react.js | 2013-05 | facebook, meta, instagram | https://legacy.reactjs.org/blog/2014/05/29/one-year-of-open-source-react.html
React Native | reactnative, react-native | 2015-01 | facebook, meta | https://engineering.fb.com/2015/03/26/android/react-native-bringing-modern-web-techniques-to-mobile/
Redux | redux.js, reduxjs | 2015-05 | facebook, meta | https://github.com/reduxjs/redux
Next.js | nextjs | 2016-10 | vercel, zeit | https://vercel.com/blog/next
GraphQL | | 2015-01 | facebook, meta | https://graphql.org/blog/2015-09-14-graphql/
Vue.js | vuejs, vue js, vue developer, vue development | 2013-07 | google | https://github.com/vuejs/vue
Nuxt | nuxt.js, nuxtjs | 2016-10 | | https://github.com/nuxt/nuxt
AngularJS | angular, angular.js, angular js | 2009-01 | google | https://github.com/angular/angular.js
Angular 2 | angular 2+, angular2, angular2+ | 2014-03 | google | https://github.com/angular/angular
Svelte | sveltejs, svelte.js | 2016-11 | | https://svelte.dev/blog/frameworks-without-the-framework
SvelteKit | | 2020-10 | vercel | https://svelte.dev/blog/whats-the-deal-with-sveltekit
Ember.js | emberjs | 2011-05 | tilde, strobe | https://github.com/emberjs/ember.js
Backbone.js | backbonejs | 2010-10 | documentcloud | https://backbonejs.org/
Meteor.js | meteorjs | 2011-11 | | https://github.com/meteor/meteor
jQuery | | 2005-08 | | https://johnresig.com/blog/selectors-in-javascript/
D3.js | d3js | 2010-09 | stanford | https://github.com/d3/d3
three.js | threejs | 2010-04 | | https://github.com/mrdoob/three.js
Socket.IO | | 2010-03 | | https://github.com/socketio/socket.io
Node.js | nodejs, node js | 2009-02 | joyent | https://github.com/nodejs/node-v0.x-archive
Express.js | expressjs | 2009-06 | | https://github.com/expressjs/express
NestJS | nest.js | 2017-02 | | https://github.com/nestjs/nest
Deno | | 2018-05 | | https://github.com/denoland/deno
TypeScript | | 2012-10 | microsoft | https://devblogs.microsoft.com/typescript/ten-years-of-typescript/
webpack | | 2012-03 | | https://github.com/webpack/webpack
WebAssembly | wasm | 2015-06 | mozilla, google, microsoft, apple | https://github.com/WebAssembly/design
Tailwind CSS | tailwindcss | 2017-10 | | https://github.com/tailwindlabs/tailwindcss
Ionic Framework | | 2013-11 | drifty | https://github.com/ionic-team/ionic-framework
Docker | | 2013-01 | docker, dotcloud | https://github.com/moby/moby
Kubernetes | k8s | 2014-06 | google | https://kubernetes.io/blog/2024/06/06/10-years-of-kubernetes/
Terraform | hashicorp terraform | 2014-05 | hashicorp | https://github.com/hashicorp/terraform
Ansible | | 2012-02 | ansible, red hat | https://github.com/ansible/ansible
Grafana | | 2013-12 | orbitz | https://github.com/grafana/grafana
Istio | | 2017-05 | google, ibm, lyft | https://istio.io/latest/news/releases/0.x/announcing-0.1/
Argo CD | argocd | 2018-02 | intuit, applatix | https://github.com/argoproj/argo-cd
OpenTelemetry | | 2019-03 | google, microsoft, lightstep | https://github.com/open-telemetry
Kubeflow | | 2017-12 | google | https://kubernetes.io/blog/2017/12/introducing-kubeflow-composable/
OpenStack | | 2010-05 | nasa, rackspace | https://github.com/openstack/nova
Amazon Web Services | | 2002-03 | amazon, aws | https://press.aboutamazon.com/2002/7/amazon-com-launches-web-services
AWS Lambda | | 2014-11 | amazon, aws | https://aws.amazon.com/blogs/aws/run-code-cloud/
AWS Fargate | | 2017-11 | amazon, aws | https://aws.amazon.com/blogs/aws/aws-fargate/
Amazon ECS | aws ecs | 2014-11 | amazon, aws | https://aws.amazon.com/blogs/aws/cloud-container-management/
Amazon EKS | aws eks | 2017-11 | amazon, aws | https://aws.amazon.com/blogs/aws/amazon-elastic-container-service-for-kubernetes/
Amazon DynamoDB | dynamodb, aws dynamodb | 2012-01 | amazon, aws | https://aws.amazon.com/blogs/aws/amazon-dynamodb-internet-scale-data-storage-the-nosql-way/
Amazon Redshift | aws redshift | 2012-11 | amazon, aws | https://aws.amazon.com/blogs/aws/amazon-redshift-the-new-aws-data-warehouse/
AWS CloudFormation | cloudformation | 2011-02 | amazon, aws | https://aws.amazon.com/blogs/aws/cloudformation-create-your-aws-stack-from-a-recipe/
Amazon SageMaker | sagemaker, aws sagemaker | 2017-11 | amazon, aws | https://aws.amazon.com/blogs/aws/sagemaker/
Microsoft Azure | windows azure, azure cloud | 2008-10 | microsoft | https://news.microsoft.com/source/2008/10/27/microsoft-unveils-windows-azure-at-professional-developers-conference/
Google Cloud | google cloud platform | 2008-04 | google | https://googleappengine.blogspot.com/2008/04/introducing-google-app-engine-our-new.html
BigQuery | google bigquery | 2010-05 | google | https://googlecode.blogspot.com/2010/05/bigquery-and-prediction-api-get-more.html
MongoDB | mongo db | 2007-10 | mongodb, 10gen | https://github.com/mongodb/mongo
Redis | | 2009-02 | | https://github.com/redis/redis
Elasticsearch | elastic search | 2010-02 | | https://github.com/elastic/elasticsearch
Apache Cassandra | | 2008-07 | facebook | https://github.com/apache/cassandra
Apache Kafka | | 2011-01 | linkedin | https://github.com/apache/kafka
Apache Spark | pyspark | 2010-03 | berkeley | https://github.com/apache/spark
Hadoop | apache hadoop | 2006-02 | yahoo | https://github.com/apache/hadoop
Apache Airflow | | 2015-06 | airbnb | https://medium.com/airbnb-engineering/airflow-a-workflow-management-platform-46318b977fd8
CockroachDB | | 2014-02 | cockroach labs | https://github.com/cockroachdb/cockroach
ClickHouse | | 2016-06 | yandex | https://github.com/ClickHouse/ClickHouse
DuckDB | | 2018-06 | cwi | https://github.com/duckdb/duckdb
Supabase | | 2019-10 | supabase | https://github.com/supabase/supabase
TensorFlow | | 2015-11 | google, deepmind | https://research.google/blog/tensorflow-googles-latest-machine-learning-system-open-sourced-for-everyone/
PyTorch | | 2016-08 | facebook, meta | https://github.com/pytorch/pytorch
Keras | | 2015-03 | google | https://github.com/keras-team/keras
scikit-learn | sklearn | 2007-06 | inria | https://scikit-learn.org/stable/about.html
XGBoost | | 2014-02 | washington | https://github.com/dmlc/xgboost
MLflow | | 2018-06 | databricks | https://www.databricks.com/blog/2018/06/05/introducing-mlflow-an-open-source-machine-learning-platform.html
LangChain | | 2022-10 | robust intelligence | https://github.com/langchain-ai/langchain
GPT-3 | gpt3 | 2020-05 | openai | https://arxiv.org/abs/2005.14165
ChatGPT | chat gpt | 2022-11 | openai | https://openai.com/index/chatgpt/
GPT-4 | gpt4 | 2023-03 | openai, microsoft | https://openai.com/index/gpt-4-research/
Stable Diffusion | | 2022-08 | stability, runway, lmu | https://stability.ai/news/stable-diffusion-announcement
GitHub Copilot | | 2021-06 | github, openai, microsoft | https://github.blog/news-insights/product-news/introducing-github-copilot-ai-pair-programmer/
Swift | swift developer, swift development, swift programming, swift language, ios swift | 2014-06 | apple | https://www.apple.com/newsroom/2014/06/02Apple-Releases-iOS-8-SDK-With-Over-4-000-New-APIs/
SwiftUI | swift ui | 2019-06 | apple | https://www.apple.com/newsroom/2019/06/apple-unveils-groundbreaking-new-technologies-for-app-development/
Kotlin | | 2011-07 | jetbrains | https://blog.jetbrains.com/kotlin/2011/07/hello-world-2/
Jetpack Compose | | 2019-05 | google | https://android-developers.googleblog.com/2019/05/google-io-2019-empowering-developers-to-build-experiences-on-Android-Play.html
Go | golang, go developer | 2009-11 | google | https://opensource.googleblog.com/2009/11/hey-ho-lets-go.html
Rust | rustlang, rust developer, rust development, rust programming, rust language | 2010-06 | mozilla | https://github.com/rust-lang/rust
Flutter | flutter developer, flutter development, flutter apps | 2014-10 | google | https://github.com/flutter/flutter
Elixir | elixir developer, elixir development, elixir programming | 2011-01 | plataformatec | https://github.com/elixir-lang/elixir
Clojure | clojurescript | 2007-10 | | https://github.com/clojure/clojure
C# | csharp | 2000-06 | microsoft | https://news.microsoft.com/source/2000/06/26/microsoft-introduces-highly-productive-net-programming-language-c/
.NET | asp.net, .net framework | 2000-06 | microsoft | https://news.microsoft.com/source/2000/06/26/microsoft-introduces-highly-productive-net-programming-language-c/
.NET Core | dotnet core, asp.net core | 2014-05 | microsoft | https://devblogs.microsoft.com/dotnet/net-core-is-open-source/
Blazor | | 2017-07 | microsoft | https://github.com/dotnet/blazor
Java | java developer, java development, java programming | 1994-09 | sun, oracle | https://www.oracle.com/java/moved-by-java/timeline/
Ruby on Rails | rails developer, rails development | 2004-07 | 37signals, basecamp | https://github.com/rails/rails
Django | django developer, django development, django framework | 2005-07 | lawrence journal | https://docs.djangoproject.com/en/stable/faq/general/
Flask | flask developer, flask development, flask framework | 2010-04 | | https://github.com/pallets/flask
FastAPI | fast api | 2018-12 | | https://github.com/fastapi/fastapi
Laravel | | 2011-06 | | https://github.com/laravel/laravel
Spring Boot | springboot | 2012-10 | pivotal, vmware, springsource | https://spring.io/blog/2013/08/06/spring-boot-simplifying-spring-for-everyone
WordPress | word press | 2003-01 | | https://wordpress.org/news/2003/05/wordpress-now-available/
gRPC | | 2015-02 | google | https://developers.googleblog.com/2015/02/introducing-grpc-new-open-source-http2.html
GitHub | | 2007-10 | github | https://github.blog/2008-04-10-we-launched/
Android | android developer, android development, android apps | 2007-11 | google, open handset | https://android-developers.googleblog.com/2007/11/posted-by-jason-chen-android-advocate.html
Bitcoin | | 2008-10 | | https://bitcoin.org/bitcoin.pdf
Blockchain | blockchain technology | 2008-10 | | https://bitcoin.org/bitcoin.pdf
Ethereum | | 2013-11 | ethereum | https://blog.ethereum.org/2014/01/23/ethereum-now-going-public
Solidity | solidity developer, solidity development, solidity engineer, solidity experience, solidity smart contracts | 2014-08 | ethereum | https://github.com/ethereum/solidity
OpenZeppelin | | 2016-08 | zeppelin | https://github.com/OpenZeppelin/openzeppelin-contracts
Uniswap | | 2018-11 | uniswap | https://blog.uniswap.org/uniswap-history
`;

/** Where the bare name is a word, or the name of something else: words of a page that settle what is meant, if any do. */
const WORDS: Readonly<Partial<Record<string, string>>> = {
  go: 'golang backend software developer programmer microservices',
  swift: 'ios iphone ipad xcode mobile',
  rust: 'software developer programmer programming blockchain',
  flutter: 'dart mobile app apps software developer',
  elixir: 'erlang phoenix software developer programmer',
  django: 'python backend software developer',
  flask: 'python backend software developer',
  solidity: 'blockchain ethereum web3 software developer',
  java: '',
  android: '',
};

/** The same for a name that is one of another trade, in every form: a docker loads ships. */
const TRADES: Readonly<Partial<Record<string, string>>> = {
  docker: 'software developer engineer devops kubernetes linux cloud web backend programmer it',
};

/** Every technology, by each of its spellings in lower case. */
export const TECHNOLOGIES: ReadonlyMap<string, Technology> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap(line => {
      const [name = '', others = '', released = '', makers = '', source = ''] = line
        .split('|')
        .map(part => part.trim());
      const among = TRADES[name.toLowerCase()]?.split(' ');
      const technology = { name, released, makers: listed(makers), source, ...(among && { among }) };
      return [name.toLowerCase(), ...listed(others)]
        .filter(spelling => WORDS[spelling] === undefined)
        .map(spelling => [spelling, technology] as const);
    }),
);

/** Technologies whose bare name is a word, by that name as written, with the words of a page that settle what is meant. */
export const WORD_NAMES: ReadonlyMap<
  string,
  { readonly technology: Technology; readonly among: readonly string[] }
> = new Map(
  [...new Set(TECHNOLOGIES.values())].flatMap(technology => {
    const among = (WORDS[technology.name.toLowerCase()] ?? '').split(' ').filter(word => word !== '');
    return among.length === 0 ? [] : [[technology.name, { technology, among }] as const];
  }),
);

function listed(part: string): readonly string[] {
  return part === '' ? [] : part.split(',').map(each => each.trim());
}
